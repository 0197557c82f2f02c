import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { DraftKind } from '../domain/draft-kind.ts';
import type { TemplateStep } from '../domain/draft-template.ts';
import type { Settings } from '../settings/settings.ts';
import { type ChosenWords, chosenWords } from './chosen-words.ts';
import { TemplateForm } from './template-form.tsx';
import { TemplateHelp } from './template-help.tsx';
import { TEMPLATE_WORDS } from './template-words.ts';

/** The seeker's own words, for each kind of draft and each step, with what they become beside them. */
export function TemplateEditor({ settings }: { readonly settings: Settings }) {
  const chosen = useSignal<ChosenWords>(chosenWords(location.hash));
  const { kind, step } = chosen.value;
  return (
    <div class="card step-card">
      <div class="two-columns">
        <Choice
          label={TEMPLATE_WORDS.kindLabel}
          words={TEMPLATE_WORDS.kind}
          value={kind}
          onChange={(changed: DraftKind) => {
            chosen.value = { kind: changed, step };
          }}
        />
        <Choice
          label={TEMPLATE_WORDS.stepLabel}
          words={TEMPLATE_WORDS.step}
          value={step}
          onChange={(changed: TemplateStep) => {
            chosen.value = { kind, step: changed };
          }}
        />
      </div>
      <TemplateForm key={`${kind}/${step}`} settings={settings} kind={kind} step={step} />
      <TemplateHelp />
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly words: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, words, value, onChange }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <select id={id} class="input" onChange={(event) => onChange(event.currentTarget.value as Value)}>
        {(Object.keys(words) as Value[]).map((name) => (
          <option key={name} value={name} selected={name === value}>
            {words[name]}
          </option>
        ))}
      </select>
    </div>
  );
}
