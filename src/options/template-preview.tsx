import { composeDraft, type DraftInput } from '../domain/draft.ts';
import { readDraftFacts } from '../domain/draft-facts.ts';
import type { DraftTemplate } from '../domain/draft-template.ts';
import { composeTemplated, type TemplatedDraft } from '../domain/draft-templated.ts';
import type { Step } from '../domain/ladder.ts';
import type { Profile } from '../domain/profile.ts';
import { draftInputOf } from '../ui/draft-input.ts';
import { today } from '../ui/today-clock.ts';
import { exampleInput } from './example-input.ts';
import { latestRow } from './latest-row.ts';
import { TEMPLATE_WORDS } from './template-words.ts';

interface TemplatePreviewProps {
  readonly profile: Profile;
  readonly template: DraftTemplate;
  readonly owner: 'ours' | 'yours';
}

/** What the words become, with the person's own latest application or an example, and what there is to say about them. */
export function TemplatePreview({ profile, template, owner }: TemplatePreviewProps) {
  const input = previewInput(profile, template.step);
  const ours = composeDraft(template.kind, input);
  const theirs = owner === 'ours' ? undefined : composeTemplated(readDraftFacts(input), template);
  const { subject, body } = { ...ours, ...theirs?.draft };
  const { value: row } = latestRow;
  return (
    <section class="template-preview" aria-label={TEMPLATE_WORDS.preview}>
      <p class="label">{TEMPLATE_WORDS.preview}</p>
      {subject !== undefined && (
        <p>
          <span class="soft">{TEMPLATE_WORDS.subject}</span> {subject}
        </p>
      )}
      <p class="template-words">{body}</p>
      <p class="soft small">
        {row === undefined
          ? TEMPLATE_WORDS.withExample
          : TEMPLATE_WORDS.withYours(row.application?.posting.title ?? row.contact?.name ?? '')}
      </p>
      {theirs && <Notes about={theirs} />}
    </section>
  );
}

function Notes({ about }: { readonly about: TemplatedDraft }) {
  const notes = [
    ...about.notes.map((note) => TEMPLATE_WORDS.note[note.about](note.written)),
    ...(about.missing.length > 0 ? [TEMPLATE_WORDS.missing(about.missing.map((name) => `{${name}}`).join(', '))] : []),
    ...(about.shortened ? [TEMPLATE_WORDS.shortened] : []),
    ...(about.draft === undefined ? [TEMPLATE_WORDS.nothing] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <ul class="template-notes small">
      {[...new Set(notes)].map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

/** The step that is edited, in a thread that is there. */
function previewInput(profile: Profile, step: DraftTemplate['step']): DraftInput {
  const { value: row } = latestRow;
  if (row === undefined) return exampleInput(profile, stepOf(step, 'receipt'), today.value);
  return { ...draftInputOf(row), profile, templates: [], step: stepOf(step, row.followUp.step) };
}

function stepOf(step: DraftTemplate['step'], otherwise: Step): Step {
  return step === 'any' ? otherwise : step;
}
