/**
 * messaging/ carries requests from pages to the background: one table of names, who may send them, and what they hold.
 * It imports domain and platform only; handlers live in background/.
 */
import * as v from 'valibot';
import { ClosedOutcomeSchema, StageSchema } from '../domain/application.ts';
import { ContactRoleSchema } from '../domain/contact.ts';
import {
  ApplicationIdSchema,
  AttemptIdSchema,
  ChangeIdSchema,
  ContactIdSchema,
  FollowUpIdSchema,
} from '../domain/identity.ts';
import { LocalDateSchema } from '../domain/local-date-schema.ts';
import { AskSchema, ChannelSchema, TouchOutcomeSchema } from '../domain/touchpoint.ts';

const line = (max: number) => v.pipe(v.string(), v.maxLength(max));
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120));

/** A write that can be undone answers with the change's id, and with when the thread's next follow-up falls. */
const changed = v.object({ changeId: ChangeIdSchema, nextDueOn: v.optional(LocalDateSchema) });
export type Changed = v.InferOutput<typeof changed>;

const nothing = v.object({});

export const MESSAGES = {
  /** The sentinel saw a job signal, or an attempt is open somewhere: may the detector come? */
  hello: {
    from: 'content',
    request: v.object({
      pageId: line(80),
      signal: v.picklist(['job', 'flow']),
      /** The host that the document says led to it. */
      cameFrom: v.optional(line(300)),
    }),
    response: v.object({ detector: v.boolean() }),
  },
  /** The page's posting was read (also when nobody applies): remembered for the flow of this tab. */
  'posting-read': {
    from: 'content',
    request: v.object({
      facts: v.unknown(),
      structured: v.boolean(),
      points: v.number(),
      reasons: v.pipe(v.array(line(40)), v.maxLength(10)),
    }),
    response: nothing,
  },
  /** Wakes the worker before a journal entry comes. */
  'wake-up': { from: 'content', request: nothing, response: nothing },
  'undo-capture': { from: 'content', request: v.object({ captureId: AttemptIdSchema }), response: nothing },
  'correct-capture': {
    from: 'content',
    request: v.object({ captureId: AttemptIdSchema, title: line(300), company: line(200) }),
    response: nothing,
  },

  /** Drains the journal and recomputes what is due. The popup sends it when it opens. */
  refresh: { from: 'page', request: nothing, response: v.object({ due: v.number() }) },
  /** What the given tab shows: its posting as read, and the application on record for it. */
  'read-tab': {
    from: 'page',
    request: v.object({ tabId: v.number() }),
    response: v.object({
      readable: v.boolean(),
      title: v.optional(v.string()),
      company: v.optional(v.string()),
      location: v.optional(v.string()),
      url: v.optional(v.string()),
      applicationId: v.optional(ApplicationIdSchema),
      /** Set when the record came from a capture in this tab within the last hour. */
      captureId: v.optional(AttemptIdSchema),
      capturedAt: v.optional(v.number()),
    }),
  },
  'save-tab': {
    from: 'page',
    request: v.object({
      tabId: v.number(),
      stage: v.picklist(['to-apply', 'applied']),
      title: v.pipe(line(300), v.minLength(1)),
      company: v.pipe(line(200), v.minLength(1)),
      appliedOn: LocalDateSchema,
    }),
    response: changed,
  },
  'accept-capture': {
    from: 'page',
    request: v.object({
      captureId: AttemptIdSchema,
      title: v.pipe(line(300), v.minLength(1)),
      company: v.pipe(line(200), v.minLength(1)),
    }),
    response: changed,
  },
  'dismiss-capture': { from: 'page', request: v.object({ captureId: AttemptIdSchema }), response: changed },
  'log-touchpoint': {
    from: 'page',
    request: v.object({
      followUpId: FollowUpIdSchema,
      channel: ChannelSchema,
      outcome: TouchOutcomeSchema,
      /** «Spoke with»: who it was. A new name becomes a contact of the thread. */
      personName: v.optional(name),
      /** «They named someone»: who. Becomes a contact referred by the person spoken to. */
      namedPerson: v.optional(name),
      answeredAsks: v.optional(v.array(AskSchema)),
      note: v.optional(line(4000)),
    }),
    response: changed,
  },
  /** Snooze, or bring forward: the follow-up moves to that date. */
  'move-follow-up': {
    from: 'page',
    request: v.object({ followUpId: FollowUpIdSchema, dueOn: LocalDateSchema }),
    response: changed,
  },
  'set-stage': {
    from: 'page',
    request: v.object({
      applicationId: ApplicationIdSchema,
      stage: StageSchema,
      outcome: v.optional(ClosedOutcomeSchema),
    }),
    response: changed,
  },
  'correct-application': {
    from: 'page',
    request: v.object({
      applicationId: ApplicationIdSchema,
      title: v.optional(v.pipe(line(300), v.minLength(1))),
      company: v.optional(v.pipe(line(200), v.minLength(1))),
      location: v.optional(line(300)),
      appliedOn: v.optional(LocalDateSchema),
    }),
    response: changed,
  },
  /** «Same as another»: the other record's history comes to this one, and it goes. */
  'merge-applications': {
    from: 'page',
    request: v.object({ applicationId: ApplicationIdSchema, otherId: ApplicationIdSchema }),
    response: changed,
  },
  /** A part of a joined record becomes a record of its own again. */
  'split-application': {
    from: 'page',
    request: v.object({ applicationId: ApplicationIdSchema, partId: ApplicationIdSchema }),
    response: changed,
  },
  /** How the boards are called, by id: pages do without the registry. */
  'name-boards': { from: 'page', request: nothing, response: v.object({ names: v.record(v.string(), v.string()) }) },
  /** Adds a person; with an application, as its addressee; without, as a network lead with a thread of its own. */
  'add-contact': {
    from: 'page',
    request: v.object({
      applicationId: v.optional(ApplicationIdSchema),
      name,
      role: v.optional(ContactRoleSchema),
      company: v.optional(line(200)),
      email: v.optional(line(254)),
      phone: v.optional(line(60)),
      profileUrl: v.optional(line(500)),
    }),
    response: v.object({ ...changed.entries, contactId: ContactIdSchema }),
  },
  'correct-contact': {
    from: 'page',
    request: v.object({
      contactId: ContactIdSchema,
      name: v.optional(name),
      role: v.optional(ContactRoleSchema),
      company: v.optional(line(200)),
      email: v.optional(line(254)),
      phone: v.optional(line(60)),
      profileUrl: v.optional(line(500)),
      doNotContact: v.optional(v.literal(true)),
      stopped: v.optional(v.literal(true)),
    }),
    response: changed,
  },
  undo: { from: 'page', request: v.object({ changeId: ChangeIdSchema }), response: nothing },
  /** Shows today's notification at once, so that the person can see whether their browser lets it through. */
  'test-notification': { from: 'page', request: nothing, response: v.object({ shown: v.boolean() }) },
} as const satisfies Record<string, MessageShape>;

interface MessageShape {
  /** `content`: our script in a web page. `page`: an extension page. */
  readonly from: 'content' | 'page';
  readonly request: v.GenericSchema;
  readonly response: v.GenericSchema;
}

export type MessageName = keyof typeof MESSAGES;
export type RequestOf<Name extends MessageName> = v.InferInput<(typeof MESSAGES)[Name]['request']>;
export type ParsedRequestOf<Name extends MessageName> = v.InferOutput<(typeof MESSAGES)[Name]['request']>;
export type ResponseOf<Name extends MessageName> = v.InferOutput<(typeof MESSAGES)[Name]['response']>;

/** Requests carry an id: handlers are idempotent, and the client asks once more when the worker died midway. */
export interface Envelope {
  readonly name: string;
  readonly id: string;
  readonly request?: unknown;
}

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: ReplyError };

/** `message` is in plain words, fit to be shown. */
export interface ReplyError {
  readonly code: 'unknown-message' | 'bad-request' | 'not-allowed' | 'not-found' | 'refused' | 'failed';
  readonly message: string;
}
