/**
 * The rows of a backup, as version 1 writes them: their own list of fields, so that a change of the tables cannot change what a
 * file means. Where the tables grow a word or a field that must be checked, it is added here, or is a version of its own.
 * A field that is not named here is kept as it came.
 */
import * as v from 'valibot';
import type { Application } from '../domain/application.ts';
import type { Capture } from '../domain/capture.ts';
import type { ApplicationContact, Contact } from '../domain/contact.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import {
  ApplicationIdSchema,
  AttemptIdSchema,
  ContactIdSchema,
  FollowUpIdSchema,
  TouchpointIdSchema,
} from '../domain/identity.ts';
import { LocalDateSchema } from '../domain/local-date-schema.ts';
import type { Touchpoint } from '../domain/touchpoint.ts';

const text = (max: number) => v.optional(v.pipe(v.string(), v.maxLength(max)));
const some = (max: number) => v.pipe(v.string(), v.maxLength(max));
/** Milliseconds since 1970 in UTC. */
const at = v.pipe(v.number(), v.finite());

const row = {
  createdAt: at,
  updatedAt: at,
  deletedAt: v.optional(at),
  changedAt: v.optional(v.record(v.string(), at)),
};

const Window = v.looseObject({
  windowFrom: v.number(),
  windowTo: v.number(),
  windowUnit: v.optional(v.picklist(['days', 'working-days'])),
});

const Posting = v.looseObject({
  url: some(2000),
  boardId: some(60),
  externalId: text(200),
  title: some(300),
  company: some(200),
  location: text(300),
  salary: text(200),
  employmentType: text(120),
  description: text(20_000),
  postedOn: v.optional(LocalDateSchema),
  contactEmail: text(254),
});

const Evidence = v.looseObject({
  sign: v.string(),
  weight: v.picklist(['strong', 'medium', 'weak', 'context', 'act', 'veto']),
  reason: v.string(),
  at,
});

const record = {
  stage: v.picklist(['to-apply', 'applied', 'screening', 'interviewing', 'offer', 'closed']),
  outcome: v.optional(v.picklist(['accepted', 'declined', 'rejected', 'withdrawn', 'position-closed', 'no-response'])),
  posting: Posting,
  postingKeys: v.array(v.string()),
  foundAt: v.optional(v.looseObject({ url: v.string(), boardId: v.string() })),
  resumeFile: v.optional(v.string()),
  coverLetterFile: v.optional(v.string()),
  appliedOn: LocalDateSchema,
  appliedAt: at,
  source: v.picklist(['captured', 'confirmed-by-me', 'by-hand']),
  confidence: v.optional(v.picklist(['certain', 'likely', 'possible'])),
  evidence: v.array(Evidence),
  ruleVersion: v.optional(v.number()),
  captureIds: v.array(AttemptIdSchema),
};

const ApplicationPart = v.looseObject({
  id: ApplicationIdSchema,
  ...record,
  touchpointIds: v.array(TouchpointIdSchema),
  contactIds: v.array(ContactIdSchema),
});

const ApplicationRow = v.looseObject({
  id: ApplicationIdSchema,
  ...row,
  ...record,
  parts: v.optional(v.array(ApplicationPart)),
  mergedInto: v.optional(ApplicationIdSchema),
  distinctFrom: v.optional(v.array(ApplicationIdSchema)),
  tags: v.optional(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(40)))),
  note: text(4000),
  window: v.optional(Window),
  reopenedAt: v.optional(at),
});

const ContactRow = v.looseObject({
  id: ContactIdSchema,
  ...row,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  role: v.picklist(['recruiter', 'hr', 'hiring-manager', 'decision-maker', 'insider', 'network']),
  company: text(200),
  email: text(254),
  phone: text(60),
  profileUrl: text(500),
  note: text(4000),
  captureId: v.optional(AttemptIdSchema),
  referredById: v.optional(ContactIdSchema),
  doNotContact: v.optional(v.literal(true)),
  stopped: v.optional(v.literal(true)),
  leadSince: v.optional(LocalDateSchema),
  reopenedAt: v.optional(at),
  window: v.optional(Window),
  mergedInto: v.optional(ContactIdSchema),
  distinctFrom: v.optional(v.array(ContactIdSchema)),
});

const ApplicationContactRow = v.looseObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  ...row,
  applicationId: ApplicationIdSchema,
  contactId: ContactIdSchema,
  besideSince: v.optional(LocalDateSchema),
});

const Step = v.picklist(['receipt', 'process', 'advice', 'decision-maker', 'again', 'thank-you']);

const TouchpointRow = v.looseObject({
  id: TouchpointIdSchema,
  ...row,
  applicationId: v.optional(ApplicationIdSchema),
  contactId: v.optional(ContactIdSchema),
  direction: v.picklist(['outbound', 'inbound']),
  channel: v.picklist(['portal', 'email', 'phone', 'voicemail', 'linkedin', 'text', 'fax', 'post', 'in-person']),
  outcome: v.picklist([
    'sent',
    'no-answer',
    'left-message',
    'spoke',
    'replied',
    'named-someone',
    'will-call-back',
    'interview-planned',
    'interview-held',
    'offer',
    'rejected',
    'asked-to-stop',
  ]),
  occurredOn: LocalDateSchema,
  occurredAt: at,
  step: v.optional(Step),
  namedContactId: v.optional(ContactIdSchema),
  answeredAsks: v.optional(v.array(v.picklist(['receipt', 'process', 'meeting', 'advice']))),
  expectedOn: v.optional(LocalDateSchema),
  proofPoint: text(300),
  note: text(4000),
});

const Reason = v.picklist([
  'first',
  'late-capture',
  'window',
  'after-answer',
  'promised-to-call',
  'named-someone',
  'three-unanswered',
  'after-interview',
  'moved-by-me',
]);

const FollowUpRow = v.looseObject({
  id: FollowUpIdSchema,
  ...row,
  threadKey: v.string(),
  applicationId: v.optional(ApplicationIdSchema),
  contactId: v.optional(ContactIdSchema),
  status: v.picklist(['open', 'done', 'cancelled']),
  step: Step,
  attempt: v.number(),
  dueOn: LocalDateSchema,
  plannedOn: LocalDateSchema,
  asOf: v.optional(LocalDateSchema),
  reason: Reason,
  plannedReason: v.optional(Reason),
  movedAt: v.optional(at),
  outside: v.optional(v.picklist(['late', 'days-off', 'paused', 'promised', 'thank-you'])),
  insteadOfId: v.optional(ContactIdSchema),
});

const CaptureRow = v.looseObject({
  id: AttemptIdSchema,
  ...row,
  status: v.picklist(['open', 'pending', 'recorded', 'dismissed', 'dropped']),
  tabId: v.number(),
  signs: v.array(v.unknown()),
  startedAt: at,
  attemptedAt: v.optional(at),
  askedAt: v.optional(at),
  title: v.string(),
  company: v.string(),
  url: v.string(),
  boardId: v.string(),
  postingKeys: v.array(v.string()),
  reasons: v.array(v.string()),
  applicationId: v.optional(ApplicationIdSchema),
});

/** Each table of a backup by its name in the file, and what a row of it is. */
export const BACKUP_ROWS = {
  applications: ApplicationRow,
  contacts: ContactRow,
  applicationContacts: ApplicationContactRow,
  touchpoints: TouchpointRow,
  followUps: FollowUpRow,
  captures: CaptureRow,
} as const;

export type BackupTable = keyof typeof BACKUP_ROWS;

/** The rows of a file of version 1, as read. */
export type RowsOfVersion1 = { readonly [Table in BackupTable]: v.InferOutput<(typeof BACKUP_ROWS)[Table]>[] };

/** Into what the product has today: the same, as long as this compiles. Where they part, the change is written down here. */
export function rowsOfToday(rows: RowsOfVersion1): BackupTables {
  return rows;
}

export interface BackupTables {
  readonly applications: readonly Application[];
  readonly contacts: readonly Contact[];
  readonly applicationContacts: readonly ApplicationContact[];
  readonly touchpoints: readonly Touchpoint[];
  readonly followUps: readonly FollowUp[];
  readonly captures: readonly Capture[];
}
