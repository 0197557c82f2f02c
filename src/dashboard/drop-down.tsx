import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';

interface DropDownProps {
  readonly label: string;
  readonly title: string;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
}

/** A button under which something opens, until Escape, or until one goes elsewhere. */
export function DropDown({ label, title, disabled, children }: DropDownProps) {
  const id = useId();
  const open = useSignal(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = open.value;

  useEffect(() => {
    if (!isOpen) return;
    const left = new AbortController();
    const onElsewhere = (event: Event): void => {
      if (!whole.current?.contains(event.target as Node)) open.value = false;
    };
    document.addEventListener('pointerdown', onElsewhere, { signal: left.signal });
    document.addEventListener('focusin', onElsewhere, { signal: left.signal });
    return () => left.abort();
  }, [isOpen, open]);

  return (
    <div
      class="drop-down"
      ref={whole}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        open.value = false;
        button.current?.focus();
      }}
    >
      <button
        type="button"
        class="button"
        ref={button}
        disabled={disabled}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          open.value = !isOpen;
        }}
      >
        {label}
        <Icon name="chevron" />
      </button>
      {isOpen && (
        <fieldset class="drop-panel card" id={id} aria-label={title}>
          {children}
        </fieldset>
      )}
    </div>
  );
}
