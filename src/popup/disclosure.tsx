import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/icon.tsx';

interface DisclosureProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** Closed until asked for; what is in it is not there before. */
export function Disclosure({ label, children }: DisclosureProps) {
  const open = useSignal(false);
  return (
    <div>
      <button
        type="button"
        class="disclosure small"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Icon name="chevron" />
        {label}
      </button>
      {open.value && <div class="disclosed">{children}</div>}
    </div>
  );
}
