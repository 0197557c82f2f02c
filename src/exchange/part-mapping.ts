import * as v from 'valibot';
import type { ContactRole } from '../domain/contact.ts';
import { cleanCell, cleanLines } from './clean-cell.ts';
import { type ColumnField, DATE_FIELDS } from './column-fields.ts';
import { guessColumns } from './guess-columns.ts';
import { type ImportedRecord, ImportedRecordSchema } from './imported-record.ts';
import { type KnownTable, knownTable, type TableKind } from './known-tables.ts';
import type { FilePart } from './open-file.ts';
import type { DateContext, DateOrder } from './read-date.ts';
import { type DateColumn, readDateColumn } from './read-date-column.ts';
import type { Table, TableRow } from './read-table.ts';
import type { CardPerson } from './read-vcard.ts';
import { type BadRow, standingWords, type TableMapping } from './rows-to-records.ts';
import { type Standing, standingIn } from './stage-words.ts';
import { roleTitled } from './write-vcards.ts';

/** What the person says of a part, over what is guessed. Everything in it can be sent from a page to its worker. */
export interface PartChoices {
  readonly isTaken: boolean;
  readonly kind: TableKind;
  readonly fields: readonly ColumnField[];
  /** By place of the column; only where the person has said it. */
  readonly orders: Readonly<Record<number, DateOrder>>;
  /** By the word of the file in small letters; only where the person has said it. */
  readonly standings: Readonly<Record<string, Standing>>;
  /** For rows that say nothing of it. */
  readonly standing: Standing;
}

/** A word of the file for where an application stands. */
export interface StandingWord {
  /** In small letters, as it is asked for. */
  readonly word: string;
  /** As the file has it first. */
  readonly said: string;
  readonly rows: number;
  /** Undefined where it means nothing to us. */
  readonly means: Standing | undefined;
}

export interface PartQuestions {
  readonly dates: readonly { readonly column: number; readonly reading: DateColumn }[];
  readonly words: readonly StandingWord[];
}

/** Words beyond that are no list of stages but free text. */
const MOST_WORDS = 40;

export function proposeChoices(part: FilePart, context: DateContext): PartChoices {
  if (part.kind === 'cards') return { ...NOTHING_CHOSEN, kind: 'people' };
  const { known, kind, fields } = guessColumns(part.table, context);
  return { ...NOTHING_CHOSEN, kind, fields, standing: known?.standing ?? 'applied' };
}

const NOTHING_CHOSEN = { isTaken: true, fields: [], orders: {}, standings: {}, standing: 'applied' } as const;

/** What the columns leave open, as they are mapped now. */
export function questionsOf(part: FilePart, choices: PartChoices, context: DateContext, locale: string): PartQuestions {
  if (part.kind === 'cards') return { dates: [], words: [] };
  const { table } = part;
  const known = knownOf(table)?.dateOrder;
  const dates = choices.fields.flatMap((field, column) => {
    if (!DATE_FIELDS.has(field)) return [];
    const cells = table.rows.flatMap(({ cells: all }) => (all[column] ?? '').split(/[;\n]/));
    return [{ column, reading: readDateColumn(cells, context, { known, locale }) }];
  });
  return { dates, words: choices.kind === 'people' ? [] : wordsOf(table, choices) };
}

function wordsOf(table: Table, { fields, standings }: PartChoices): StandingWord[] {
  const counts = new Map<string, { readonly said: string; rows: number }>();
  if (!fields.includes('standing')) return [];
  for (const row of table.rows) {
    const words = standingWords(row, fields);
    const word = words.toLowerCase();
    const known = counts.get(word);
    if (known !== undefined) known.rows += 1;
    else if (word !== '') counts.set(word, { said: words, rows: 1 });
  }
  return [...counts]
    .sort(([, one], [, other]) => other.rows - one.rows)
    .slice(0, MOST_WORDS)
    .map(([word, seen]) => ({ word, ...seen, means: chosenFor(standings, word) ?? standingIn(word) }));
}

/** The whole of how a part is to be read: what the person says, and for the rest what is guessed. */
export function mappingOf(part: FilePart, choices: PartChoices, questions: PartQuestions): TableMapping {
  const { kind, fields, standing } = choices;
  const orders = Object.fromEntries(
    questions.dates.map(({ column, reading }) => [column, choices.orders[column] ?? reading.order]),
  );
  const standings = new Map<string, Standing>();
  for (const { word, means } of questions.words) if (means !== undefined) standings.set(word, means);
  const boardId = part.kind === 'table' ? knownOf(part.table)?.boardId : undefined;
  return { kind, fields, orders, standings, standing, ...(boardId === undefined ? {} : { boardId }) };
}

/** Questions about dates that nobody has answered yet. */
export function isOpen(choices: PartChoices, { dates }: PartQuestions): boolean {
  return (
    choices.isTaken &&
    dates.some(({ column, reading }) => reading.kind === 'ambiguous' && choices.orders[column] === undefined)
  );
}

export function knownOf(table: Table): KnownTable | undefined {
  return table.namesColumns ? knownTable(table.headings) : undefined;
}

/** A card as a row of a table would say it. @param line its place among the cards, from 1 */
export function cardToRecord(card: CardPerson, line: number): ImportedRecord | BadRow {
  const text = (value: string | undefined, max: number): string | undefined => cleanCell(value ?? '', max) || undefined;
  const { role, note } = withoutOwnWords(card);
  const record = {
    line,
    person: {
      name: text(card.name, 120),
      role: role ?? card.role ?? 'network',
      company: text(card.company, 200),
      email: text(card.email, 254),
      phone: text(card.phone, 60),
      profileUrl: text(card.profileUrl, 500),
      note: cleanLines(note, 4000) || undefined,
    },
    touches: [],
  };
  const parsed = v.safeParse(ImportedRecordSchema, JSON.parse(JSON.stringify(record)));
  const row: TableRow = { line, cells: [card.name] };
  return parsed.success ? parsed.output : { row, reason: { kind: 'no-name' } };
}

/** What a card of ours says of itself is not told the person again as a note. */
function withoutOwnWords({ note = '' }: CardPerson): { readonly role: ContactRole | undefined; readonly note: string } {
  const lines = note.split('\n').filter((line) => !OWN_APPLICATIONS.test(line));
  const role = roleTitled(lines[0] ?? '');
  return { role, note: lines.slice(role === undefined ? 0 : 1).join('\n') };
}

/** As `writeVcards` puts it. */
const OWN_APPLICATIONS = /^Applications: .+ \(.*\)$/;

function chosenFor(standings: Readonly<Record<string, Standing>>, word: string): Standing | undefined {
  return Object.hasOwn(standings, word) ? standings[word] : undefined;
}
