import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { DraftKind } from '../domain/draft-kind.ts';
import { type DraftTemplate, findTemplate, type TemplateStep } from '../domain/draft-template.ts';
import { TEMPLATE_STARTERS } from '../domain/template-starter.ts';
import type { Settings } from '../settings/settings.ts';
import { settings as savedSettings, saveSettings } from '../ui/settings-state.ts';
import { TextField } from '../ui/text-field.tsx';
import { useFlush } from '../ui/use-flush.ts';
import { TemplatePreview } from './template-preview.tsx';
import { TEMPLATE_WORDS } from './template-words.ts';

interface TemplateFormProps {
  readonly settings: Settings;
  readonly kind: DraftKind;
  readonly step: TemplateStep;
}

const SAVE_AFTER = 500;

type Words = Pick<DraftTemplate, 'subject' | 'body'>;

/** Saved while one writes. Words that are ours again, or none, are not kept: ours may get better. */
export function TemplateForm({ settings, kind, step }: TemplateFormProps) {
  const stored = findTemplate(settings.templates, kind, step);
  const words = useSignal<Words>(stored ?? TEMPLATE_STARTERS[kind]);
  const owner = useSignal<'ours' | 'yours' | 'yoursEveryStep'>(ownerOf(stored, step));
  const unsaved = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const template: DraftTemplate = { kind, step, subject: words.value.subject, body: words.value.body };

  function change(part: Partial<Words>): void {
    words.value = { ...words.peek(), ...part };
    owner.value = 'yours';
    clearTimeout(unsaved.current);
    unsaved.current = setTimeout(save, SAVE_AFTER);
  }

  function save(): void {
    if (unsaved.current === undefined) return;
    clearTimeout(unsaved.current);
    unsaved.current = undefined;
    const { subject, body } = words.peek();
    const others = otherTemplates(kind, step);
    const isOurs = body === TEMPLATE_STARTERS[kind].body && subject === TEMPLATE_STARTERS[kind].subject;
    const isOursAgain = isOurs && findTemplate(others, kind, step) === undefined;
    if (isOursAgain) owner.value = 'ours';
    const dropped = body.trim() === '' || isOursAgain;
    void saveSettings({ templates: dropped ? others : [...others, { kind, step, subject, body }] });
  }

  function backToOurs(): void {
    clearTimeout(unsaved.current);
    unsaved.current = undefined;
    const others = otherTemplates(kind, step);
    const inherited = findTemplate(others, kind, step);
    words.value = inherited ?? TEMPLATE_STARTERS[kind];
    owner.value = ownerOf(inherited, step);
    void saveSettings({ templates: others });
  }

  useFlush(save);

  return (
    <div class="template" onFocusOut={save}>
      <div class="form">
        {kind === 'email' && (
          <TextField
            label={TEMPLATE_WORDS.subject}
            value={words.value.subject}
            maxLength={300}
            onInput={(subject) => change({ subject })}
          />
        )}
        <TextField
          label={TEMPLATE_WORDS.body}
          rows={12}
          value={words.value.body}
          maxLength={4000}
          hint={TEMPLATE_WORDS[owner.value]}
          onInput={(body) => change({ body })}
        />
        {owner.value === 'yours' && (
          <div class="bar">
            <button type="button" class="button" onClick={backToOurs}>
              {TEMPLATE_WORDS.back}
            </button>
          </div>
        )}
      </div>
      <TemplatePreview
        profile={settings.profile}
        template={template}
        owner={owner.value === 'ours' ? 'ours' : 'yours'}
      />
    </div>
  );
}

function ownerOf(template: DraftTemplate | undefined, step: TemplateStep): 'ours' | 'yours' | 'yoursEveryStep' {
  if (template === undefined) return 'ours';
  return template.step === step ? 'yours' : 'yoursEveryStep';
}

/** As they are now: another kind may have been saved since this form was drawn. */
function otherTemplates(kind: DraftKind, step: TemplateStep): DraftTemplate[] {
  const all = savedSettings.peek()?.templates ?? [];
  return all.filter((other) => other.kind !== kind || other.step !== step);
}
