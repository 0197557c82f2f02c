import { PRACTICE_WORDS as WORDS } from './practice-words.ts';

/** Filled in already: one press sends it, to nobody. */
export function PracticeForm({ onSent }: { readonly onSent: () => void }) {
  function send(event: Event): void {
    event.preventDefault();
    onSent();
  }

  return (
    <form class="form application-form" aria-label={WORDS.form} onSubmit={send}>
      <div class="two-columns">
        <Field name="name" type="text" label={WORDS.name} value={WORDS.exampleName} />
        <Field name="email" type="email" label={WORDS.email} value={WORDS.exampleEmail} />
      </div>
      <div class="field">
        <label class="label" for="practice-why">
          {WORDS.why}
        </label>
        <textarea id="practice-why" name="why" class="input" rows={3} />
      </div>
      <div class="bar">
        <button type="submit" class="button primary">
          {WORDS.apply}
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly name: string;
  readonly type: 'text' | 'email';
  readonly label: string;
  readonly value: string;
}

function Field({ name, type, label, value }: FieldProps) {
  return (
    <div class="field">
      <label class="label" for={`practice-${name}`}>
        {label}
      </label>
      <input
        id={`practice-${name}`}
        name={name}
        class="input"
        type={type as 'text'}
        autocomplete="off"
        required
        defaultValue={value}
      />
    </div>
  );
}
