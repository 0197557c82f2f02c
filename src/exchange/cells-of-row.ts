import { cleanCell } from './clean-cell.ts';
import type { ColumnField } from './column-fields.ts';

/** The filled cells of a row by what they hold. */
export type Cells = ReadonlyMap<ColumnField, string>;

/** What people and programs write where there is nothing. */
export const NOTHING_SAID = /^(?:|[-–—.?/]+|n\.?\/?a\.?|none|null|no|nein|tbd|unknown|not yet|0000-00-00.*)$/i;

/** Web addresses alone: nothing that runs when it is clicked. */
export function addressIn(cell: string | undefined, max: number): string | undefined {
  const text = cleanCell(cell ?? '', max);
  const address = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address) || address.length > max) return undefined;
  return address;
}

/** As a part of an object: nothing where the cell is empty. */
export function textOf<Name extends ColumnField>(field: Name, cells: Cells, max: number): { [Key in Name]?: string } {
  const text = cleanCell(cells.get(field) ?? '', max);
  return (text === '' ? {} : { [field]: text }) as { [Key in Name]?: string };
}
