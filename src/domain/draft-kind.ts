import * as v from 'valibot';

/** The ways in which words can be handed over. `linkedin` is the note of an invitation, which the site keeps short. */
export const DraftKindSchema = v.picklist(['call', 'voicemail', 'email', 'linkedin', 'linkedin-message', 'text']);
export type DraftKind = v.InferOutput<typeof DraftKindSchema>;
