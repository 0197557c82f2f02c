import * as v from 'valibot';
import { ClosedOutcomeSchema, StageSchema, TagSchema } from '../domain/application.ts';
import { ContactRoleSchema } from '../domain/contact.ts';
import { LocalDateSchema } from '../domain/local-date-schema.ts';
import { PostingSchema } from '../domain/posting.ts';
import { ChannelSchema, TouchOutcomeSchema } from '../domain/touchpoint.ts';

/** A role that the file does not name. */
export const UNNAMED_ROLE = 'Role not named';

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));

const ImportedApplicationSchema = v.object({
  posting: PostingSchema,
  stage: StageSchema,
  outcome: v.optional(ClosedOutcomeSchema),
  appliedOn: LocalDateSchema,
  /** The file names no day: today was taken. */
  undated: v.optional(v.literal(true)),
  resumeFile: v.optional(text(300)),
  coverLetterFile: v.optional(text(300)),
  channel: v.optional(ChannelSchema),
  tags: v.optional(v.array(TagSchema)),
  note: v.optional(text(4000)),
});

export const ImportedPersonSchema = v.object({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  role: ContactRoleSchema,
  company: v.optional(text(200)),
  email: v.optional(text(254)),
  phone: v.optional(text(60)),
  profileUrl: v.optional(text(500)),
  note: v.optional(text(4000)),
});
export type ImportedPerson = v.InferOutput<typeof ImportedPersonSchema>;

const ImportedTouchSchema = v.object({
  outcome: TouchOutcomeSchema,
  occurredOn: LocalDateSchema,
  expectedOn: v.optional(LocalDateSchema),
});
export type ImportedTouch = v.InferOutput<typeof ImportedTouchSchema>;

/** One row of a foreign table, in our words: an application, with its people and what happened since, or a person alone. */
export const ImportedRecordSchema = v.object({
  /** Where it stands in the file. */
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  application: v.optional(ImportedApplicationSchema),
  person: v.optional(ImportedPersonSchema),
  touches: v.pipe(v.array(ImportedTouchSchema), v.maxLength(60)),
  /** A text was longer than fits. */
  cut: v.optional(v.literal(true)),
});
export type ImportedRecord = v.InferOutput<typeof ImportedRecordSchema>;
