import { BUTTON_WORDS } from './panel-words.ts';

interface FormBarProps {
  /** What the submit button says. */
  readonly submit: string;
  readonly disabled: boolean;
  readonly onCancel: () => void;
}

/** How a form ends: do it, or leave it. */
export function FormBar({ submit, disabled, onCancel }: FormBarProps) {
  return (
    <div class="bar">
      <button type="submit" class="button primary" disabled={disabled}>
        {submit}
      </button>
      <button type="button" class="button quiet" onClick={onCancel}>
        {BUTTON_WORDS.cancel}
      </button>
    </div>
  );
}
