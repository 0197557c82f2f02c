import * as v from 'valibot';
import { DraftKindSchema } from './draft-kind.ts';
import { StepSchema } from './ladder.ts';

/** The seeker's own words for one kind of draft, at one step or at every step. */
export const DraftTemplateSchema = v.object({
  kind: DraftKindSchema,
  step: v.picklist(['any', ...StepSchema.options]),
  /** E-mail only; empty takes ours. */
  subject: v.pipe(v.string(), v.maxLength(300)),
  body: v.pipe(v.string(), v.maxLength(4000)),
});
export type DraftTemplate = v.InferOutput<typeof DraftTemplateSchema>;
export type TemplateStep = DraftTemplate['step'];

/** The template that speaks at this step: its own one before the one for every step; an empty one is none. */
export function findTemplate(
  templates: readonly DraftTemplate[],
  kind: DraftTemplate['kind'],
  step: TemplateStep,
): DraftTemplate | undefined {
  const ofKind = templates.filter((template) => template.kind === kind && template.body.trim() !== '');
  return ofKind.find((template) => template.step === step) ?? ofKind.find((template) => template.step === 'any');
}
