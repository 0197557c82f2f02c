import { dropHalfPair } from './clean-line.ts';
import type { ComposedWords } from './draft.ts';
import type { DraftFacts } from './draft-facts.ts';
import type { DraftKind } from './draft-kind.ts';
import { draftFits } from './draft-limits.ts';
import type { DraftTemplate } from './draft-template.ts';
import { type ParsedTemplate, parseTemplate, type TemplateNote, type TemplatePart } from './parse-template.ts';
import { type RenderedTemplate, renderTemplate } from './render-template.ts';
import type { Placeholder } from './template-names.ts';
import { templateValues } from './template-values.ts';

/** A draft in the seeker's own words, and what there is to say about it. */
export interface TemplatedDraft {
  /** Undefined when nothing of the template can be said in this thread: ours speaks then. */
  readonly draft?: ComposedWords;
  readonly notes: readonly TemplateNote[];
  readonly missing: readonly Placeholder[];
  /** Whether sentences at the end were left out, since the kind allows no more. */
  readonly shortened: boolean;
}

/** Speaks the seeker's template in this thread. Never throws; keeps to the length that the kind allows. */
export function composeTemplated(facts: DraftFacts, template: DraftTemplate): TemplatedDraft {
  const parsed = parseTemplate(template.body);
  const values = templateValues(facts, names(parsed.parts, 'opening') ? 'opening' : 'its-own-words');
  const body = renderTemplate(parsed, values);
  const { text, shortened } = fitting(body, (words) => draftFits(template.kind, words, facts.me.phone));
  const subject = template.kind === 'email' ? subjectOf(template.subject, values) : undefined;
  const about = {
    notes: [...parsed.notes, ...(subject?.parsed.notes ?? [])],
    missing: [...new Set([...body.missing, ...(subject?.rendered.missing ?? [])])],
    shortened,
  };
  if (text === '') return about;
  const draft = { kind: template.kind as DraftKind, body: text, asks: facts.asks };
  return { ...about, draft: subject?.line ? { ...draft, subject: subject.line } : draft };
}

function subjectOf(subject: string, values: ReturnType<typeof templateValues>) {
  const parsed = parseTemplate(subject.replace(/\s+/g, ' '));
  const rendered = renderTemplate(parsed, values);
  return {
    parsed,
    rendered,
    line: dropHalfPair(rendered.paragraphs.flat(2).join(' ').slice(0, LONGEST_SUBJECT)).trimEnd(),
  };
}

const LONGEST_SUBJECT = 160;

/** Whole sentences from the front, as many as may be. */
function fitting(
  { paragraphs }: RenderedTemplate,
  fits: (text: string) => boolean,
): { text: string; shortened: boolean } {
  const whole = textOf(paragraphs);
  if (fits(whole)) return { text: whole, shortened: false };
  const all = paragraphs.flat(2).length;
  for (let count = all - 1; count > 0; count -= 1) {
    const text = textOf(firstSentences(paragraphs, count));
    if (fits(text)) return { text, shortened: true };
  }
  return { text: '', shortened: true };
}

function firstSentences(paragraphs: RenderedTemplate['paragraphs'], count: number): RenderedTemplate['paragraphs'] {
  let left = count;
  const take = (sentences: readonly string[]) => {
    const taken = sentences.slice(0, Math.max(left, 0));
    left -= sentences.length;
    return taken;
  };
  return paragraphs.map((lines) => lines.map(take));
}

function textOf(paragraphs: RenderedTemplate['paragraphs']): string {
  return paragraphs
    .map((lines) =>
      lines
        .map((sentences) => sentences.join(' '))
        .filter((line) => line !== '')
        .join('\n'),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function names(parts: ParsedTemplate['parts'], name: Placeholder): boolean {
  return parts.some((part: TemplatePart) => {
    if (part.is === 'condition') return names(part.parts, name);
    return part.is === 'fact' && part.name === name;
  });
}
