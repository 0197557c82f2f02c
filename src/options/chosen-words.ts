import * as v from 'valibot';
import { type DraftKind, DraftKindSchema } from '../domain/draft-kind.ts';
import { DraftTemplateSchema, type TemplateStep } from '../domain/draft-template.ts';

/** Which words are being edited. */
export interface ChosenWords {
  readonly kind: DraftKind;
  readonly step: TemplateStep;
}

/** What a draft's link asks for; an e-mail at every step otherwise. @example chosenWords('#/drafts/call/receipt') */
export function chosenWords(hash: string): ChosenWords {
  const [, kind, step] = /^#\/drafts\/([a-z-]+)\/([a-z-]+)$/.exec(hash) ?? [];
  return {
    kind: v.is(DraftKindSchema, kind) ? kind : 'email',
    step: v.is(DraftTemplateSchema.entries.step, step) ? step : 'any',
  };
}
