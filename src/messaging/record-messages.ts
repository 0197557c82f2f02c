import * as v from 'valibot';
import { ClosedOutcomeSchema, StageSchema, TagSchema } from '../domain/application.ts';
import { ContactRoleSchema } from '../domain/contact.ts';
import { ApplicationIdSchema, ContactIdSchema } from '../domain/identity.ts';
import { LocalDateSchema } from '../domain/local-date-schema.ts';
import { POSTING_LIMITS } from '../domain/posting-limits.ts';
import { MOST_TAGS } from '../domain/tag-list.ts';
import { AskSchema, ChannelSchema, TouchOutcomeSchema } from '../domain/touchpoint.ts';
import { changed, line, type MessageShape, name } from './message-shape.ts';

const given = (max: number) => v.optional(line(max));
const filled = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));
const needed = (max: number) => v.optional(filled(max));
/** More than anybody applies for; 4 MB of ids at most. */
const MOST_AT_ONCE = 100_000;
/** As many as are read from one file of cards. */
const MOST_PEOPLE_AT_ONCE = 2000;
const LONGEST_SIGNATURE = 20_000;

const personFields = {
  company: given(200),
  email: given(254),
  phone: given(60),
  profileUrl: given(500),
  note: given(4000),
};

/** What the desk asks for of one application or one person. */
export const RECORD_MESSAGES = {
  /** One that no page can tell of. With the same job on record already, what is missing there is filled in. */
  'add-application': {
    from: 'page',
    request: v.object({
      title: filled(POSTING_LIMITS.title),
      company: filled(POSTING_LIMITS.company),
      stage: v.picklist(['to-apply', 'applied']),
      appliedOn: LocalDateSchema,
      channel: ChannelSchema,
      url: given(POSTING_LIMITS.url),
      location: given(POSTING_LIMITS.location),
    }),
    response: v.object({ ...changed.entries, applicationId: ApplicationIdSchema, isNew: v.boolean() }),
  },
  /** Any field of an application, as it really is; an empty text takes the field away. */
  'edit-application': {
    from: 'page',
    request: v.object({
      applicationId: ApplicationIdSchema,
      title: needed(POSTING_LIMITS.title),
      company: needed(POSTING_LIMITS.company),
      location: given(POSTING_LIMITS.location),
      salary: given(POSTING_LIMITS.salary),
      employmentType: given(POSTING_LIMITS.employmentType),
      url: given(POSTING_LIMITS.url),
      description: given(POSTING_LIMITS.description),
      postedOn: v.optional(v.union([LocalDateSchema, v.literal('')])),
      appliedOn: v.optional(LocalDateSchema),
      resumeFile: given(255),
      coverLetterFile: given(255),
      tags: v.optional(v.pipe(v.array(TagSchema), v.maxLength(MOST_TAGS))),
      note: given(4000),
    }),
    response: changed,
  },
  'delete-application': { from: 'page', request: v.object({ applicationId: ApplicationIdSchema }), response: changed },
  /** One thing done with several applications: one change, undone as one. `count` of them were changed by it. */
  'change-applications': {
    from: 'page',
    request: v.object({
      applicationIds: v.pipe(v.array(ApplicationIdSchema), v.minLength(1), v.maxLength(MOST_AT_ONCE)),
      act: v.variant('kind', [
        v.object({ kind: v.literal('move'), stage: StageSchema, outcome: v.optional(ClosedOutcomeSchema) }),
        v.object({ kind: v.picklist(['tag', 'untag']), tag: TagSchema }),
        v.object({ kind: v.literal('delete') }),
      ]),
    }),
    response: v.object({ ...changed.entries, count: v.number() }),
  },
  /** A touch that no follow-up asked for: they wrote by themselves, or it was long ago. */
  'add-touchpoint': {
    from: 'page',
    request: v.object({
      applicationId: v.optional(ApplicationIdSchema),
      contactId: v.optional(ContactIdSchema),
      channel: ChannelSchema,
      outcome: TouchOutcomeSchema,
      occurredOn: LocalDateSchema,
      namedPerson: v.optional(name),
      expectedOn: v.optional(LocalDateSchema),
      answeredAsks: v.optional(v.array(AskSchema)),
      note: given(4000),
    }),
    response: changed,
  },
  /** Somebody who is known becomes one of an application's people, or is one no more. */
  'tie-contact': {
    from: 'page',
    request: v.object({
      applicationId: ApplicationIdSchema,
      contactId: ContactIdSchema,
      tie: v.picklist(['together', 'apart']),
    }),
    response: changed,
  },
  /** Any field of a person, as it really is; an empty text takes the field away. */
  'edit-contact': {
    from: 'page',
    request: v.object({
      contactId: ContactIdSchema,
      name: v.optional(name),
      role: v.optional(ContactRoleSchema),
      ...personFields,
      referredById: v.optional(v.union([ContactIdSchema, v.literal('')])),
      doNotContact: v.optional(v.boolean()),
      stopped: v.optional(v.boolean()),
    }),
    response: changed,
  },
  'delete-contact': { from: 'page', request: v.object({ contactId: ContactIdSchema }), response: changed },
  /** Two records of one person: the other one's history comes to this one, and it goes. */
  'merge-contacts': {
    from: 'page',
    request: v.object({ contactId: ContactIdSchema, otherId: ContactIdSchema }),
    response: changed,
  },
  /** Alike, but two people. */
  'tell-apart': {
    from: 'page',
    request: v.object({ contactId: ContactIdSchema, otherId: ContactIdSchema }),
    response: changed,
  },
  /** Several at once, from cards or signatures, after the person has looked them over. */
  'add-people': {
    from: 'page',
    request: v.object({
      people: v.pipe(
        v.array(v.object({ name, role: v.optional(ContactRoleSchema), ...personFields })),
        v.minLength(1),
        v.maxLength(MOST_PEOPLE_AT_ONCE),
      ),
      afterwards: v.picklist(['follow-up', 'keep']),
    }),
    response: v.object({ ...changed.entries, contactIds: v.array(ContactIdSchema) }),
  },
  /** Whom the signature of an e-mail is of; nothing that it does not say. */
  'read-signature': {
    from: 'page',
    request: v.object({ text: line(LONGEST_SIGNATURE) }),
    response: v.object({ name: v.optional(name), role: given(100), ...personFields }),
  },
} as const satisfies Record<string, MessageShape>;
