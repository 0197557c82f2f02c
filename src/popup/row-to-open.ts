import { signal } from '@preact/signals';
import type { RowRequest } from '../domain/row-request.ts';

/** The row that a clicked notification spoke of: it takes the focus, and opens what was asked for. */
export const rowToOpen = signal<RowRequest | undefined>(undefined);
