import * as v from 'valibot';
import { ClosedOutcomeSchema, StageSchema } from '../domain/application.ts';
import { ContactRoleSchema } from '../domain/contact.ts';
import {
  ApplicationIdSchema,
  AttemptIdSchema,
  ChangeIdSchema,
  ContactIdSchema,
  FollowUpIdSchema,
  TouchpointIdSchema,
} from '../domain/identity.ts';
import { LocalDateSchema } from '../domain/local-date-schema.ts';
import { PersonFoundSchema } from '../domain/person-seen.ts';
import { AskSchema, ChannelSchema, TouchOutcomeSchema } from '../domain/touchpoint.ts';
import { changed, line, type MessageShape, name, nothing } from './message-shape.ts';

const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60));

/** What only the extension's own pages may send. */
export const PAGE_MESSAGES = {
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
      /** The page is of a site that the person wants left alone: it was not read. */
      leftAlone: v.optional(v.boolean()),
    }),
  },
  /** The practice page is left: what was captured there goes. */
  'end-practice': { from: 'page', request: nothing, response: nothing },
  'save-tab': {
    from: 'page',
    request: v.object({
      tabId: v.number(),
      stage: v.picklist(['to-apply', 'applied']),
      title: v.pipe(line(300), v.minLength(1)),
      company: v.pipe(line(200), v.minLength(1)),
      appliedOn: LocalDateSchema,
      /** The form in a window of its own: what the page said when it was opened counts. */
      formId: v.optional(line(80)),
    }),
    response: changed,
  },
  /** Whom the page in that tab is about, or what is marked there. */
  'read-person': { from: 'page', request: v.object({ tabId: v.number() }), response: PersonFoundSchema },
  /** What a form in a window of its own starts with. */
  'read-form': {
    from: 'page',
    request: v.object({ formId: line(80) }),
    response: v.variant('kind', [
      v.object({
        kind: v.literal('save'),
        tabId: v.number(),
        stage: v.picklist(['to-apply', 'applied']),
        title: v.string(),
        company: v.string(),
        url: v.string(),
      }),
      v.object({ kind: v.literal('contact'), person: PersonFoundSchema }),
    ]),
  },
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
      /** When it happened, where that was before today. */
      occurredOn: v.optional(LocalDateSchema),
      /** The day of the interview that was planned, or by which they promised to call. */
      expectedOn: v.optional(LocalDateSchema),
      answeredAsks: v.optional(v.array(AskSchema)),
      /** The proof point that the draft spoke of. */
      proofPoint: v.optional(line(300)),
      note: v.optional(line(4000)),
    }),
    response: v.object({
      ...changed.entries,
      touchpointId: TouchpointIdSchema,
      /** After a rejection: whom one may keep, with `keep-contact`. */
      canKeep: v.optional(ContactIdSchema),
    }),
  },
  /** A past touch as it really was. */
  'correct-touchpoint': {
    from: 'page',
    request: v.object({
      touchpointId: TouchpointIdSchema,
      channel: v.optional(ChannelSchema),
      outcome: v.optional(TouchOutcomeSchema),
      occurredOn: v.optional(LocalDateSchema),
      /** Empty when no day was named after all. */
      expectedOn: v.optional(v.union([LocalDateSchema, v.literal('')])),
      answeredAsks: v.optional(v.array(AskSchema)),
      note: v.optional(line(4000)),
    }),
    response: changed,
  },
  'remove-touchpoint': { from: 'page', request: v.object({ touchpointId: TouchpointIdSchema }), response: changed },
  /** Keeps a person in the network, with a thread of their own: after a rejection, or to take up one that was stopped. */
  'keep-contact': { from: 'page', request: v.object({ contactId: ContactIdSchema }), response: changed },
  /** Turns an application's follow-ups to one of its people. */
  'address-person': {
    from: 'page',
    request: v.object({ applicationId: ApplicationIdSchema, contactId: ContactIdSchema }),
    response: changed,
  },
  /** Follows a person up beside the application, in a thread of their own, or with it again. */
  'follow-beside': {
    from: 'page',
    request: v.object({
      applicationId: ApplicationIdSchema,
      contactId: ContactIdSchema,
      follow: v.picklist(['beside', 'with-application']),
    }),
    response: changed,
  },
  /** A window for one application or one person; without one, the policy's again. */
  'set-window': {
    from: 'page',
    request: v.object({
      applicationId: v.optional(ApplicationIdSchema),
      contactId: v.optional(ContactIdSchema),
      window: v.optional(
        v.object({ windowFrom: days, windowTo: days, windowUnit: v.optional(v.picklist(['days', 'working-days'])) }),
      ),
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
  /** Adds a person with a thread of their own and, where there was a touch already, logs it. */
  'log-contact': {
    from: 'page',
    request: v.object({
      name,
      role: v.optional(ContactRoleSchema),
      company: v.optional(line(200)),
      email: v.optional(line(254)),
      phone: v.optional(line(60)),
      profileUrl: v.optional(line(500)),
      touch: v.optional(
        v.object({ channel: ChannelSchema, outcome: TouchOutcomeSchema, note: v.optional(line(4000)) }),
      ),
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
