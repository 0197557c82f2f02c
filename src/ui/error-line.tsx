import type { Signal } from '@preact/signals';
import { Icon } from './icon.tsx';

/** Says what went wrong, where it went wrong. */
export function ErrorLine({ error }: { readonly error: Signal<string | undefined> }) {
  if (error.value === undefined) return null;
  return (
    <p class="error" role="alert">
      <Icon name="warning" />
      <span>{error.value}</span>
    </p>
  );
}
