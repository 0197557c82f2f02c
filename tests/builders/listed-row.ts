import { localDate } from '../../src/domain/local-date.ts';
import { type ListedParts, type ListedRow, listedRow } from '../../src/storage/listed-row.ts';
import { buildApplication } from './application.ts';

type Parts = Parameters<typeof buildApplication>[0] & {
  readonly names?: readonly string[];
  readonly touches?: number;
  readonly nextOn?: string;
  readonly lastOn?: string;
  readonly heardOn?: string;
};

/** What the table shows of such an application (see buildApplication). */
export function buildListedRow({ names = [], touches = 0, nextOn, lastOn, heardOn, ...parts }: Parts = {}): ListedRow {
  const belonging: ListedParts = {
    names,
    touches,
    nextOn: dateOf(nextOn),
    lastOn: dateOf(lastOn),
    heardOn: dateOf(heardOn),
  };
  const row = listedRow(buildApplication(parts), belonging);
  if (row === undefined) throw new Error('no row was made of this application');
  return row;
}

function dateOf(text: string | undefined) {
  return text === undefined ? undefined : localDate(text);
}
