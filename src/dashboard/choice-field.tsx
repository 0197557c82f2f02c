import { useId } from 'preact/hooks';

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  /** The words by value, in the order in which they are offered. */
  readonly choices: Readonly<Record<string, string>>;
  readonly look?: 'labelled' | 'bare';
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
}

export function ChoiceField({ label, value, choices, look = 'labelled', disabled, onChange }: ChoiceFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label class={look === 'bare' ? 'for-screen-readers' : 'label'} for={id}>
        {label}
      </label>
      <select
        id={id}
        class="input"
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {Object.entries(choices).map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
