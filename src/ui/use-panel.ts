import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';

export interface Panel<Name extends string> {
  readonly open: Signal<Name | undefined>;
  toggle(name: Name): (event: Event) => void;
  /** Opens it without a press of its button; closed again, `from` has the focus. */
  show(name: Name, from: HTMLElement | null): void;
  /** Closes and gives the focus back to the button that opened it. */
  close(): void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** At most one of several panels is open; Escape closes it. */
export function usePanel<Name extends string>(): Panel<Name> {
  const open = useSignal<Name | undefined>(undefined);
  const opener = useRef<HTMLElement | null>(null);

  function close(): void {
    open.value = undefined;
    opener.current?.focus();
  }

  return {
    open,
    close,
    toggle: (name) => (event) => {
      opener.current = event.currentTarget as HTMLElement;
      open.value = open.peek() === name ? undefined : name;
    },
    show(name, from) {
      opener.current = from;
      open.value = name;
    },
    onKeyDown: (event) => {
      if (event.key !== 'Escape' || open.peek() === undefined) return;
      // the browser would close the whole popup
      event.preventDefault();
      event.stopPropagation();
      close();
    },
  };
}
