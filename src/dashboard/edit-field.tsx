import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Changed } from '../messaging/message-shape.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { Icon } from '../ui/icon.tsx';
import { type Command, useCommand } from '../ui/use-command.ts';
import { tellDone } from './done-state.ts';
import { EDIT_WORDS } from './edit-words.ts';

export interface EditFieldProps {
  readonly label: string;
  readonly value: string;
  /** `lines`: a text of several. */
  readonly kind?: 'line' | 'lines' | 'date' | 'url' | 'email' | 'tel';
  readonly look?: 'fact' | 'title' | 'text';
  readonly maxLength?: number;
  readonly max?: string;
  readonly required?: boolean;
  /** How the value is shown where that is more than its words; it may hold links. */
  readonly shown?: ComponentChildren;
  readonly save: (run: Command['run'], value: string) => Promise<Changed | undefined>;
}

/** One fact, shown until it is pressed, and then edited in its place. Enter saves, Escape leaves it as it was. */
export function EditField(props: EditFieldProps) {
  const { label, value, look = 'fact' } = props;
  const id = useId();
  const editing = useSignal(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    if (wasEditing.current && !editing.value) opener.current?.focus();
    wasEditing.current = editing.value;
  }, [editing.value]);

  const open = (): void => {
    editing.value = true;
  };
  const close = (): void => {
    editing.value = false;
  };
  return (
    <div class={`edit-field look-${look}`}>
      <span class={look === 'fact' ? 'edit-label soft small' : 'for-screen-readers'} id={id}>
        {label}
      </span>
      {editing.value ? (
        <FieldForm {...props} onClose={close} />
      ) : (
        <div class="edit-shown">
          {props.shown !== undefined && value !== '' ? (
            <>
              <div class="edit-value">{props.shown}</div>
              <button
                type="button"
                ref={opener}
                class="button quiet only-icon edit-pencil"
                aria-label={EDIT_WORDS.edit(label)}
                title={EDIT_WORDS.edit(label)}
                onClick={open}
              >
                <Icon name="draft" />
              </button>
            </>
          ) : (
            <button
              type="button"
              ref={opener}
              class="edit-button"
              aria-label={EDIT_WORDS.editNow(label, value)}
              onClick={open}
            >
              {value === '' ? (
                <span class="soft">{look === 'fact' ? EDIT_WORDS.add : EDIT_WORDS.editNow(label, '')}</span>
              ) : (
                value
              )}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function FieldForm(props: EditFieldProps & { readonly onClose: () => void }) {
  const { label, kind = 'line', required, onClose } = props;
  const { busy, error, run } = useCommand();
  const text = useSignal(props.value);
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    input.current?.focus();
    if (kind !== 'lines' && kind !== 'date') input.current?.select();
  }, [kind]);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const value = text.value.trim();
    if (value === props.value.trim()) return onClose();
    const changed = await props.save(run, value);
    if (changed === undefined) return;
    onClose();
    tellDone(value === '' ? EDIT_WORDS.removed(label) : EDIT_WORDS.saved(label), changed.changeId);
  }

  const shared = {
    ref: input,
    class: 'input',
    'aria-label': label,
    value: text.value,
    maxLength: props.maxLength,
    required,
    autocomplete: 'off',
    onInput: (event: Event) => {
      text.value = (event.currentTarget as HTMLInputElement).value;
    },
  } as const;
  return (
    <form
      class="edit-form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
        if (kind === 'lines' && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event);
      }}
    >
      {kind === 'lines' ? (
        <textarea {...shared} rows={props.look === 'text' ? 12 : 4} />
      ) : (
        <input {...shared} type={(kind === 'line' || kind === 'url' ? 'text' : kind) as 'text'} max={props.max} />
      )}
      <ErrorLine error={error} />
      <div class="bar">
        <button type="submit" class="button primary" disabled={busy.value}>
          {EDIT_WORDS.save}
        </button>
        <button type="button" class="button quiet" onClick={onClose}>
          {EDIT_WORDS.cancel}
        </button>
      </div>
    </form>
  );
}
