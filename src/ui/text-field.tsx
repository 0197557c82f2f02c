import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'number' | 'url';
  readonly hint?: ComponentChildren;
  readonly error?: string | undefined;
  readonly maxLength?: number;
  readonly min?: string;
  readonly max?: string;
  readonly required?: boolean;
  readonly rows?: number;
  readonly autocomplete?: string;
  /** Id of a `datalist` whose words are offered. */
  readonly list?: string;
  /** Takes the focus when it appears, as the one thing that was asked for. */
  readonly focus?: 'on-appear';
}

export function TextField(props: TextFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement | HTMLTextAreaElement | null>(null);
  useLayoutEffect(() => {
    if (props.focus !== 'on-appear') return;
    input.current?.focus();
    input.current?.select();
  }, [props.focus]);

  const shared = {
    id,
    ref: (element: HTMLInputElement | HTMLTextAreaElement | null) => {
      input.current = element;
    },
    class: 'input',
    value: props.value,
    required: props.required,
    maxLength: props.maxLength,
    autocomplete: props.autocomplete ?? 'off',
    'aria-invalid': props.error !== undefined,
    'aria-describedby': props.hint !== undefined || props.error !== undefined ? `${id}-about` : undefined,
    onInput: (event: Event) => props.onInput((event.currentTarget as HTMLInputElement).value),
  } as const;
  return (
    <div class="field">
      <label class="label" for={id}>
        {props.label}
      </label>
      {props.rows === undefined ? (
        // one `type` stands for all: JSX wants to know each beforehand
        <input {...shared} type={(props.type ?? 'text') as 'text'} min={props.min} max={props.max} list={props.list} />
      ) : (
        <textarea {...shared} rows={props.rows} />
      )}
      <FieldNote id={`${id}-about`} hint={props.hint} error={props.error} />
    </div>
  );
}

function FieldNote({ id, hint, error }: { id: string; hint: ComponentChildren; error: string | undefined }) {
  if (error !== undefined)
    return (
      <p class="error" id={id} role="alert">
        {error}
      </p>
    );
  if (hint === undefined) return null;
  return (
    <p class="hint" id={id}>
      {hint}
    </p>
  );
}
