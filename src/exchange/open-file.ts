import { type BackupReading, readBackup } from './backup.ts';
import { fieldNamed } from './column-fields.ts';
import { decodeFile, MOST_BYTES, type NoText } from './decode-file.ts';
import { inflate, TooLarge } from './inflate.ts';
import { isOwnHistory, knownTable } from './known-tables.ts';
import { readTable, type Table } from './read-table.ts';
import { type CardPerson, isVcard, readVcards } from './read-vcard.ts';
import { isWorkbook, readWorkbook } from './read-workbook.ts';
import { readZip, type ZipEntry } from './read-zip.ts';

/** One table or address book of what was chosen. An archive may hold several. */
export type FilePart =
  | { readonly kind: 'table'; readonly name: string; readonly table: Table }
  | { readonly kind: 'cards'; readonly name: string; readonly people: readonly CardPerson[] };

export type NotOpened =
  | NoText
  | 'damaged-archive'
  | 'locked-archive'
  | 'nothing-in-archive'
  | 'damaged-workbook'
  | 'no-table'
  | 'own-history';

export type OpenedFile =
  | { readonly kind: 'backup'; readonly reading: Extract<BackupReading, { ok: true }> }
  | {
      readonly kind: 'parts';
      readonly parts: readonly FilePart[];
      /** Names of what an archive holds besides. */
      readonly others: readonly string[];
    }
  | { readonly kind: 'refused'; readonly reason: NotOpened }
  /** `words` say what is wrong with a backup. */
  | { readonly kind: 'no-backup'; readonly words: string };

/**
 * Finds out what a file is by what is in it, whatever its name says, and reads it: a backup of ours, a table, a spreadsheet,
 * address cards, an archive of these, or any of them packed by gzip. Never throws, unless `onRead` does.
 * @param onRead told now and then which part of a table is read, from 0 to 1
 */
export async function openFile(
  bytes: Uint8Array,
  name: string,
  onRead: (part: number) => void = () => undefined,
): Promise<OpenedFile> {
  if (bytes.length > MOST_BYTES) return { kind: 'refused', reason: 'too-large' };
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return await openPacked(bytes, name, onRead);
  const entries = isZip(bytes) ? readZip(bytes) : [];
  if (entries === undefined) return { kind: 'refused', reason: 'damaged-archive' };
  if (isWorkbook(entries)) return await openWorkbook(entries, name);
  if (entries.some((entry) => OTHER_SPREADSHEETS.test(entry.name))) return { kind: 'refused', reason: 'workbook' };
  if (entries.length > 0) return await openArchive(entries, onRead);
  const decoded = decodeFile(bytes);
  if (!decoded.ok) return { kind: 'refused', reason: decoded.reason };
  return await openText(decoded.text, name, onRead);
}

async function openText(text: string, name: string, onRead: (part: number) => void): Promise<OpenedFile> {
  const start = text
    .slice(0, 2000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^[{[]/.test(start)) {
    const reading = await readBackup(text);
    return reading.ok ? { kind: 'backup', reading } : { kind: 'no-backup', words: reading.reason };
  }
  if (isVcard(start.slice(0, 200))) return parts([{ kind: 'cards', name, people: readVcards(text) }]);
  if (/^<(?:!doctype|html|\?xml|svg)\b/i.test(start)) return { kind: 'refused', reason: 'no-table' };
  const table = readTable(text, onRead);
  if (isOwnHistory(table.headings)) return { kind: 'refused', reason: 'own-history' };
  return isTable(table) ? parts([{ kind: 'table', name, table }]) : { kind: 'refused', reason: 'no-table' };
}

async function openPacked(bytes: Uint8Array, name: string, onRead: (part: number) => void): Promise<OpenedFile> {
  try {
    const whole = await inflate(bytes, 'gzip', MOST_BYTES);
    if (whole[0] === 0x1f && whole[1] === 0x8b) return { kind: 'refused', reason: 'binary' }; // packed twice
    return await openFile(whole, name.replace(/\.gz$/i, ''), onRead);
  } catch (error) {
    return { kind: 'refused', reason: error instanceof TooLarge ? 'too-large' : 'damaged-archive' };
  }
}

async function openWorkbook(entries: readonly ZipEntry[], name: string): Promise<OpenedFile> {
  try {
    const sheets = await readWorkbook(entries, MOST_BYTES);
    const found = sheets
      .filter(({ table }) => isTable(table))
      .map(
        ({ sheet, table }): FilePart => ({
          kind: 'table',
          name: sheets.length === 1 ? name : sheet,
          table,
        }),
      );
    return found.length === 0 ? { kind: 'refused', reason: 'no-table' } : parts(found);
  } catch (error) {
    return { kind: 'refused', reason: error instanceof TooLarge ? 'too-large' : 'damaged-workbook' };
  }
}

/** Of LinkedIn's forty files two or three are of use: a table of a known program, or else any that can be read. */
async function openArchive(entries: readonly ZipEntry[], onRead: (part: number) => void): Promise<OpenedFile> {
  const readable = entries.filter(
    ({ name }) => /\.(?:csv|tsv|json|vcf)$/i.test(name) && !/(?:^|\/)(?:\.|__MACOSX)/.test(name),
  );
  const opened: (readonly [string, OpenedFile])[] = [];
  let left = MOST_BYTES;
  try {
    for (const [index, entry] of readable.entries()) {
      const bytes = await entry.unpack(left);
      left -= bytes.length;
      if (isZip(bytes)) continue; // an archive in an archive
      opened.push([entry.name, await openFile(bytes, baseName(entry.name))]);
      onRead((index + 1) / readable.length);
    }
  } catch (error) {
    if (error instanceof TooLarge) return { kind: 'refused', reason: 'too-large' };
    const isLocked = error instanceof Error && /password/.test(error.message);
    return { kind: 'refused', reason: isLocked ? 'locked-archive' : 'damaged-archive' };
  }
  const backup = opened.find(([, { kind }]) => kind === 'backup');
  if (backup !== undefined) return backup[1];
  const all = opened.flatMap(([path, file]) =>
    file.kind === 'parts' ? file.parts.map((part) => [path, part] as const) : [],
  );
  const known = all.filter(([, part]) => part.kind === 'cards' || knownTable(part.table.headings) !== undefined);
  // people last: whether they matter hangs on the companies that were applied to
  const taken = (known.length > 0 ? known : all).toSorted(([, one], [, other]) => rankOf(one) - rankOf(other));
  if (taken.length === 0) return { kind: 'refused', reason: 'nothing-in-archive' };
  const paths = new Set(taken.map(([path]) => path));
  return {
    kind: 'parts',
    parts: taken.map(([, part]) => part),
    others: entries.map(({ name }) => name).filter((name) => !paths.has(name)),
  };
}

function rankOf(part: FilePart): number {
  return part.kind === 'cards' || knownTable(part.table.headings)?.kind === 'people' ? 1 : 0;
}

function parts(found: readonly FilePart[]): OpenedFile {
  return { kind: 'parts', parts: found, others: [] };
}

/** Prose is no table, though each of its lines could be a row. */
function isTable({ headings, rows }: Table): boolean {
  return rows.length > 0 && (headings.length > 1 || fieldNamed(headings[0] ?? '') === 'company');
}

/** Of LibreOffice and of Apple's Numbers. */
const OTHER_SPREADSHEETS = /^(?:content\.xml|Index\.zip|Index\/Document\.iwa)$/;

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

function baseName(path: string): string {
  return path.split('/').at(-1) ?? path;
}
