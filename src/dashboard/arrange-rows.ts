import { ClosedOutcomeSchema, StageSchema } from '../domain/application.ts';
import { foldText, searchWords } from '../domain/fold-text.ts';
import { addDays, type LocalDate } from '../domain/local-date.ts';
import { awaitsAnswer } from '../domain/silence.ts';
import type { ListedRow } from '../storage/listed-row.ts';
import type { Sort, SortKey, Standing, TableQuery } from './table-query.ts';

/** «Silent for over a week». */
const QUIET_DAYS = 7;

/** Every word of the search must occur, and every filter hold. */
export function narrowRows(rows: readonly ListedRow[], query: TableQuery, today: LocalDate): readonly ListedRow[] {
  const tests = testsOf(query, today);
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}

type Test = (row: ListedRow) => boolean;

function testsOf({ words, standing, site, company, tag, from, to, silent }: TableQuery, today: LocalDate): Test[] {
  const tests: Test[] = [];
  if (standing !== undefined) tests.push(standsAt(standing));
  if (site !== undefined) tests.push((row) => row.site === site);
  if (from !== undefined) tests.push((row) => row.appliedOn >= from);
  if (to !== undefined) tests.push((row) => row.appliedOn <= to);
  if (silent !== undefined) {
    const before = addDays(today, -QUIET_DAYS);
    tests.push((row) => row.heardOn < before && awaitsAnswer(row.stage));
  }
  if (company !== undefined) {
    const part = foldText(company).trim();
    tests.push((row) => row.order.company.includes(part));
  }
  if (tag !== undefined) {
    const same = tag.toLowerCase();
    tests.push((row) => row.tags.some((other) => other.toLowerCase() === same));
  }
  for (const word of searchWords(words)) tests.push((row) => row.text.includes(word));
  return tests;
}

function standsAt(standing: Standing): Test {
  if (standing === 'open') return (row) => row.stage !== 'closed';
  const stage = StageSchema.options.find((known) => known === standing);
  if (stage !== undefined) return (row) => row.stage === stage;
  return (row) => row.stage === 'closed' && row.outcome === standing;
}

/** What has nothing in that column comes last, either way. Rows that are alike: the newest first. */
export function sortRows(
  rows: readonly ListedRow[],
  { by, direction }: Sort,
  siteName: (row: ListedRow) => string,
): readonly ListedRow[] {
  const keyOf = by === 'site' ? (row: ListedRow) => foldText(siteName(row)) : KEYS[by];
  const sign = direction === 'ascending' ? 1 : -1;
  // the keys are worked out once for each row, not once for each comparison
  const keyed = rows.map((row) => ({ row, key: orMissing(keyOf(row)) }));
  keyed.sort((one, other) => {
    if (one.key === other.key) return newestFirst(one.row, other.row);
    if (one.key === undefined) return 1;
    if (other.key === undefined) return -1;
    return one.key < other.key ? -sign : sign;
  });
  return keyed.map(({ row }) => row);
}

/** None for what is only kept to apply to: the row has the day of keeping there. */
export function dayApplied({ stage, appliedOn }: Pick<ListedRow, 'stage' | 'appliedOn'>): LocalDate | undefined {
  return stage === 'to-apply' ? undefined : appliedOn;
}

type Key = string | number | undefined;

function orMissing(key: Key): Key {
  return key === '' ? undefined : key;
}

const STAGES = [...StageSchema.options, ...ClosedOutcomeSchema.options];

const KEYS: Readonly<Record<Exclude<SortKey, 'site'>, (row: ListedRow) => Key>> = {
  title: ({ order }) => order.title,
  company: ({ order }) => order.company,
  stage: ({ stage, outcome }) => 1 + STAGES.indexOf(stage === 'closed' ? (outcome ?? stage) : stage),
  applied: dayApplied,
  location: ({ order }) => order.location,
  tags: ({ order }) => order.tags,
  next: ({ nextOn }) => nextOn,
  last: ({ lastOn }) => lastOn,
  touches: ({ touches }) => touches,
};

function newestFirst(one: ListedRow, other: ListedRow): number {
  if (one.appliedOn !== other.appliedOn) return one.appliedOn > other.appliedOn ? -1 : 1;
  if (one.order.title !== other.order.title) return one.order.title < other.order.title ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
