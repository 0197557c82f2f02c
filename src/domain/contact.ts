import * as v from 'valibot';
import { ApplicationIdSchema, AttemptIdSchema, ContactIdSchema, rowFields } from './identity.ts';
import { LocalDateSchema } from './local-date-schema.ts';
import { WindowSchema } from './window-schema.ts';

export const ContactRoleSchema = v.picklist([
  'recruiter',
  'hr',
  'hiring-manager',
  'decision-maker',
  'insider',
  'network',
]);
export type ContactRole = v.InferOutput<typeof ContactRoleSchema>;

/** A person. Only the name is asked for; everything else comes when it comes. */
export const ContactSchema = v.object({
  id: ContactIdSchema,
  ...rowFields,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  role: ContactRoleSchema,
  company: v.optional(v.pipe(v.string(), v.maxLength(200))),
  email: v.optional(v.pipe(v.string(), v.maxLength(254))),
  phone: v.optional(v.pipe(v.string(), v.maxLength(60))),
  profileUrl: v.optional(v.pipe(v.string(), v.maxLength(500))),
  note: v.optional(v.pipe(v.string(), v.maxLength(4000))),
  /** The capture whose page named this person: undoing it takes them along while nobody has touched them. */
  captureId: v.optional(AttemptIdSchema),
  /** Who named this person. */
  referredById: v.optional(ContactIdSchema),
  /** The person asked not to be contacted: nothing is ever planned for them again. */
  doNotContact: v.optional(v.literal(true)),
  /** The seeker ended this person's own thread; on an application they may still be the one to address. */
  stopped: v.optional(v.literal(true)),
  /** Since when this person has a thread of their own; absent for one who is only known through applications. */
  leadSince: v.optional(LocalDateSchema),
  /** When the person took the thread up again: what ended it before that ends it no more. */
  reopenedAt: v.optional(v.number()),
  /** How often this one person is followed up, where that differs from the rest. */
  window: v.optional(WindowSchema),
  /** Merged into that one by hand; deleted then. */
  mergedInto: v.optional(ContactIdSchema),
  /** The seeker said that these are others, however alike: nobody proposes to merge them again. */
  distinctFrom: v.optional(v.array(ContactIdSchema)),
});
export type Contact = v.InferOutput<typeof ContactSchema>;

/** Ties a contact to an application. */
export const ApplicationContactSchema = v.object({
  id: v.string(),
  ...rowFields,
  applicationId: ApplicationIdSchema,
  contactId: ContactIdSchema,
  /** Since when this person is followed beside the application, in a thread of their own. */
  besideSince: v.optional(LocalDateSchema),
});
export type ApplicationContact = v.InferOutput<typeof ApplicationContactSchema>;
