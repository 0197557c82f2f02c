import { addDays, type LocalDate } from '../domain/local-date.ts';
import { POSTING_LIMITS } from '../domain/posting-limits.ts';
import type { Channel } from '../domain/touchpoint.ts';
import { addressIn, type Cells, NOTHING_SAID, textOf } from './cells-of-row.ts';
import { channelIn, isByWebsite } from './channel-words.ts';
import { cleanCell, cleanLines, withoutGuard } from './clean-cell.ts';
import { type ColumnField, DATE_FIELDS } from './column-fields.ts';
import { type ImportedRecord, type ImportedTouch, UNNAMED_ROLE } from './imported-record.ts';
import type { TableKind } from './known-tables.ts';
import { personIn } from './person-in-row.ts';
import { type DateContext, type DateOrder, readDate } from './read-date.ts';
import type { Table, TableRow } from './read-table.ts';
import { type Standing, stageOf } from './stage-words.ts';

/** How the person says that a table is to be read. */
export interface TableMapping {
  readonly kind: TableKind;
  /** One for each column. */
  readonly fields: readonly ColumnField[];
  /** For each column of dates, by its place. */
  readonly orders: Readonly<Record<number, DateOrder>>;
  /** What the words of the file for where an application stands mean, by the word in small letters. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** For rows that do not say where they stand. */
  readonly standing: Standing;
  readonly boardId?: string | undefined;
}

/** Why a row cannot be taken. */
export type BadReason =
  | { readonly kind: 'no-company' }
  | { readonly kind: 'no-name' }
  | { readonly kind: 'no-date'; readonly column: number; readonly cell: string }
  | { readonly kind: 'future'; readonly cell: string };

export interface BadRow {
  readonly row: TableRow;
  readonly reason: BadReason;
}

/** As captures of unknown boards have it. */
const NO_BOARD = 'generic';

/** One row in our words, or why not. A date that cannot be read makes a bad row: a wrong one would be worse. */
export function rowToRecord(
  row: TableRow,
  table: Pick<Table, 'headings'>,
  mapping: TableMapping,
  context: DateContext,
): ImportedRecord | BadRow {
  const cells = fieldsOf(row, table.headings, mapping);
  const dates = datesOf(row, mapping, context);
  if ('reason' in dates) return { row, reason: dates.reason };
  const person = personIn(cells, mapping.kind, headingOf('personName', table.headings, mapping));
  if (mapping.kind === 'people')
    return person === undefined ? { row, reason: { kind: 'no-name' } } : { line: row.line, person, touches: [] };
  const company = cleanCell(cells.get('company') ?? '', POSTING_LIMITS.company);
  if (!SAYS_SOMETHING.test(company)) return { row, reason: { kind: 'no-company' } };
  const standing = standingOf(row, mapping, dates);
  const { stage, outcome } = stageOf(standing);
  const said =
    dates.get('appliedOn')?.[0] ?? (stage === 'to-apply' ? undefined : earliest(dates)) ?? dates.get('savedOn')?.[0];
  const future = [said, ...NEVER_AHEAD.flatMap((field) => dates.get(field) ?? [])].find(isAhead(context));
  if (future !== undefined) return { row, reason: { kind: 'future', cell: future } };
  const posting = postingOf(cells, company, mapping.boardId, dates.get('postedOn')?.[0]);
  const channel = channelOf(cells, posting);
  const note = noteOf(cells, plannedIn(dates, context));
  const tags = tagsOf(cells.get('tags'));
  return {
    line: row.line,
    application: {
      posting,
      stage,
      ...(outcome === undefined ? {} : { outcome }),
      appliedOn: said === undefined || said > context.today ? context.today : said,
      ...(said === undefined ? { undated: true } : {}),
      ...textOf('resumeFile', cells, 300),
      ...textOf('coverLetterFile', cells, 300),
      ...(channel === undefined ? {} : { channel }),
      ...(tags.length === 0 ? {} : { tags }),
      ...(note === '' ? {} : { note }),
    },
    ...(person === undefined ? {} : { person: { ...person, company: person.company ?? company } }),
    touches: touchesOf(dates, standing, context),
    ...(isCut(cells) ? { cut: true } : {}),
  };
}

/** By signs alone nobody could find it again. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const NEVER_AHEAD: readonly ColumnField[] = ['answeredOn', 'offerOn', 'rejectedOn'];

/** A day of grace: it may be tomorrow where the file was written. */
function isAhead({ today }: DateContext): (date: LocalDate | undefined) => boolean {
  return (date) => date !== undefined && date > addDays(today, 1);
}

/** Follow-ups that the file plans are no touches yet. */
function plannedIn(dates: Dates, { today }: DateContext): string[] {
  return (dates.get('followedUpOn') ?? []).filter((date) => date > today).map((date) => `Follow up on ${date}`);
}

function isCut(cells: Cells): boolean {
  return (
    (cells.get('note')?.length ?? 0) > 4000 ||
    (cells.get('description')?.length ?? 0) > POSTING_LIMITS.description * 1.5
  );
}

type Dates = ReadonlyMap<ColumnField, readonly LocalDate[]>;

/** Several columns of one field are put together; in the note each with its heading. */
function fieldsOf({ cells }: TableRow, headings: readonly string[], { fields }: TableMapping): Cells {
  const found = new Map<ColumnField, string>();
  for (const [at, field] of fields.entries()) {
    const cell = withoutGuard(cells[at] ?? '').trim();
    if (cell === '' || field === 'ignored' || DATE_FIELDS.has(field)) continue;
    const before = found.get(field);
    const own = field === 'note' && !/^(?:notes?|comments?|notizen?|kommentare?)$/i.test(headings[at] ?? '');
    const said = own ? `${headings[at]}: ${cell}` : cell;
    found.set(field, before === undefined ? said : `${before}${JOINTS[field] ?? ' '}${said}`);
  }
  return found;
}

function headingOf(field: ColumnField, headings: readonly string[], { fields }: TableMapping): string | undefined {
  return headings[fields.indexOf(field)];
}

const JOINTS: Partial<Record<ColumnField, string>> = {
  salary: ' – ',
  location: ', ',
  description: '\n\n',
  note: '\n',
  tags: ', ',
  channel: '; ',
};

function datesOf(row: TableRow, { fields, orders }: TableMapping, context: DateContext): Dates | { reason: BadReason } {
  const found = new Map<ColumnField, LocalDate[]>();
  for (const [column, field] of fields.entries()) {
    const cell = (row.cells[column] ?? '').trim();
    if (!DATE_FIELDS.has(field) || NOTHING_SAID.test(cell)) continue;
    for (const part of cell.split(/[;\n]/).filter((text) => text.trim() !== '')) {
      const date = readDate(part, orders[column] ?? 'day-first', context);
      if (date === undefined) return { reason: { kind: 'no-date', column, cell } };
      found.set(field, [...(found.get(field) ?? []), date]);
    }
  }
  return found;
}

function earliest(dates: Dates): LocalDate | undefined {
  return (['followedUpOn', 'answeredOn', 'interviewOn', 'offerOn', 'rejectedOn', 'standingOn'] as const)
    .flatMap((field) => dates.get(field) ?? [])
    .sort()[0];
}

/** What a row calls where it stands; of several columns all words. '' where it says nothing. */
export function standingWords(row: TableRow, fields: readonly ColumnField[]): string {
  const said = row.cells.filter((cell, at) => fields[at] === 'standing' && cell.trim() !== '');
  return said.map((cell) => cleanCell(cell, 200)).join(' ');
}

function standingOf(row: TableRow, { fields, standings, standing }: TableMapping, dates: Dates): Standing {
  const word = standingWords(row, fields).toLowerCase();
  const found = word === '' ? undefined : standings.get(word);
  if (found !== undefined) return found;
  if (dates.has('rejectedOn')) return 'rejected';
  if (dates.has('offerOn')) return 'offer';
  if (dates.has('interviewOn')) return 'interviewing';
  return standing === 'applied' && dates.has('savedOn') && !dates.has('appliedOn') ? 'to-apply' : standing;
}

function postingOf(cells: Cells, company: string, boardId = NO_BOARD, postedOn: LocalDate | undefined) {
  const url = addressIn(cells.get('url'), POSTING_LIMITS.url);
  const title = cleanCell(cells.get('title') ?? '', POSTING_LIMITS.title);
  const description = cleanLines(cells.get('description') ?? '', POSTING_LIMITS.description);
  return {
    url: url ?? '',
    boardId,
    title: SAYS_SOMETHING.test(title) ? title : UNNAMED_ROLE,
    company,
    ...textOf('location', cells, POSTING_LIMITS.location),
    ...textOf('salary', cells, POSTING_LIMITS.salary),
    ...textOf('employmentType', cells, POSTING_LIMITS.employmentType),
    ...(description === '' ? {} : { description }),
    ...(postedOn === undefined ? {} : { postedOn }),
  };
}

function touchesOf(dates: Dates, standing: Standing, { today }: DateContext): ImportedTouch[] {
  const touches = TOUCH_FIELDS.flatMap(([field, outcome]) =>
    (dates.get(field) ?? []).map((on): ImportedTouch => ({ outcome, occurredOn: on })),
  );
  const changedOn = dates.get('standingOn')?.[0];
  const brought = OUTCOME_OF[standing];
  if (changedOn !== undefined && brought !== undefined && !touches.some(({ outcome }) => outcome === brought))
    touches.push({ outcome: brought, occurredOn: changedOn });
  return touches.slice(0, 60).flatMap((touch): ImportedTouch[] => {
    const { outcome, occurredOn } = touch;
    if (occurredOn <= today) return [touch];
    if (outcome === 'sent') return [];
    return outcome === 'interview-held'
      ? [{ outcome: 'interview-planned', occurredOn: today, expectedOn: occurredOn }]
      : [{ outcome, occurredOn: today }];
  });
}

const TOUCH_FIELDS: readonly (readonly [ColumnField, ImportedTouch['outcome']])[] = [
  ['followedUpOn', 'sent'],
  ['answeredOn', 'replied'],
  ['interviewOn', 'interview-held'],
  ['offerOn', 'offer'],
  ['rejectedOn', 'rejected'],
];

const OUTCOME_OF: Partial<Record<Standing, ImportedTouch['outcome']>> = {
  screening: 'replied',
  interviewing: 'interview-held',
  offer: 'offer',
  rejected: 'rejected',
};

/** Undefined where nothing tells: then none is claimed. */
function channelOf(cells: Cells, { url, boardId }: ReturnType<typeof postingOf>): Channel | undefined {
  const said = cells.get('channel');
  return channelIn(said) ?? (isByWebsite(said, url !== '' || boardId !== NO_BOARD) ? 'portal' : undefined);
}

function noteOf(cells: Cells, planned: readonly string[]): string {
  const source =
    channelIn(cells.get('channel')) === undefined && cells.has('channel') ? [`Source: ${cells.get('channel')}`] : [];
  return cleanLines([cells.get('note'), ...source, ...planned].filter((part) => part !== undefined).join('\n'), 4000);
}

function tagsOf(cell: string | undefined): string[] {
  const tags = (cell ?? '').split(/[,;|\n]/).map((tag) => cleanCell(tag.replace(/^#/, ''), 40));
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, 20);
}
