import * as v from 'valibot';
import { ApplicationIdSchema, ContactIdSchema, rowFields, TouchpointIdSchema } from './identity.ts';
import { StepSchema } from './ladder.ts';
import { LocalDateSchema } from './local-date-schema.ts';

export const ChannelSchema = v.picklist([
  'portal',
  'email',
  'phone',
  'voicemail',
  'linkedin',
  'text',
  'fax',
  'post',
  'in-person',
]);
export type Channel = v.InferOutput<typeof ChannelSchema>;

/** What came of it. `sent` and `no-answer` are unanswered touches; the rest are answers or events. */
export const TouchOutcomeSchema = v.picklist([
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
]);
export type TouchOutcome = v.InferOutput<typeof TouchOutcomeSchema>;

/** What the draft asks for; one that was answered is not asked again. */
export const AskSchema = v.picklist(['receipt', 'process', 'meeting', 'advice']);
export type Ask = v.InferOutput<typeof AskSchema>;

/** One interaction. About an application, a person, or both: at least one of the two is there. */
export const TouchpointSchema = v.object({
  id: TouchpointIdSchema,
  ...rowFields,
  applicationId: v.optional(ApplicationIdSchema),
  contactId: v.optional(ContactIdSchema),
  direction: v.picklist(['outbound', 'inbound']),
  channel: ChannelSchema,
  outcome: TouchOutcomeSchema,
  occurredOn: LocalDateSchema,
  occurredAt: v.number(),
  /** The rung this touch was made on; absent for the application itself and for what came in. */
  step: v.optional(StepSchema),
  /** «They named someone»: who. The thread addresses that person next. */
  namedContactId: v.optional(ContactIdSchema),
  answeredAsks: v.optional(v.array(AskSchema)),
  /** The day that was named: of the interview that was planned, or by which they promised to call. */
  expectedOn: v.optional(LocalDateSchema),
  /** The proof point that was spoken of, in the words of then, so that another one is used next. */
  proofPoint: v.optional(v.pipe(v.string(), v.maxLength(300))),
  note: v.optional(v.pipe(v.string(), v.maxLength(4000))),
});
export type Touchpoint = v.InferOutput<typeof TouchpointSchema>;
