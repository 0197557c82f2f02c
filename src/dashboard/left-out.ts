import { signal } from '@preact/signals';
import type { ReportLine } from '../domain/report-lines.ts';

/** Lines that do not go into the report, by id, until the page is left. */
export const leftOut = signal<ReadonlySet<string>>(new Set());

export function leaveOut(id: string): void {
  leftOut.value = new Set([...leftOut.peek(), id]);
}

export function putBack(ids: readonly string[]): void {
  leftOut.value = new Set([...leftOut.peek()].filter((id) => !ids.includes(id)));
}

/** Those that go into it. */
export function keptOf(lines: readonly ReportLine[], without: ReadonlySet<string>): readonly ReportLine[] {
  return lines.filter(({ id }) => !without.has(id));
}
