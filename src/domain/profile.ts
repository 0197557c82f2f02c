import * as v from 'valibot';

const line = (max: number) => v.pipe(v.string(), v.maxLength(max));

/** What drafts say about the seeker. Everything may be empty: a draft leaves out what it does not know. */
export const ProfileSchema = v.object({
  name: line(120),
  phone: line(60),
  email: line(254),
  /** One sentence: what excites me about this work. */
  pitch: line(600),
  /** Years, products, figures; one is used at a time. */
  proofPoints: v.array(line(300)),
});
export type Profile = v.InferOutput<typeof ProfileSchema>;

export const EMPTY_PROFILE: Profile = { name: '', phone: '', email: '', pitch: '', proofPoints: [] };
