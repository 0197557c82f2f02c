import { signal } from '@preact/signals';
import type { View } from '../platform/side-panel.ts';

/** Where this page is shown; undefined until known. */
export const view = signal<View | undefined>(undefined);
