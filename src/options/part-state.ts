import { type ReadonlySignal, signal } from '@preact/signals';
import { type Part, partOf } from './part.ts';

const current = signal<Part>(partOf(location.hash));

/** Which part is shown, as the address says. */
export const part: ReadonlySignal<Part> = current;

export function watchPart(): void {
  addEventListener('hashchange', () => {
    current.value = partOf(location.hash);
  });
}
