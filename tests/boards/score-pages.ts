import { join } from 'node:path';
import { JOB_CONTEXT_ENOUGH } from '../../src/detection/job-context.ts';
import type { PageReading, Reader } from './open-reader.ts';
import { addressOf, type LabelName, type SavedPage } from './saved-page.ts';
import { PERSON_LABELS, type PeopleScore, scorePeople } from './score-people.ts';

export interface Score {
  readonly right: number;
  readonly labelled: number;
  readonly misses: readonly string[];
}

export interface ScoreTable {
  readonly facts: Readonly<Record<LabelName, Score>>;
  readonly people: PeopleScore;
  readonly confirmations: Score;
  /** Negatives that would count as a submission, were there an act of a person before. */
  readonly falseConfirmations: readonly string[];
  readonly negatives: number;
  readonly slowest: string;
}

const FACTS = {
  title: 'title',
  company: 'company',
  location: 'location',
  postedAt: 'postedOn',
  employmentType: 'employmentType',
} as const;
const NAMES = Object.keys(FACTS) as LabelName[];

/** Reads every page and holds the readings against the labels. */
export async function scorePages(reader: Reader, folder: string, pages: readonly SavedPage[]): Promise<ScoreTable> {
  const readings = new Map<SavedPage, PageReading>();
  const waiting = [...pages];
  const readNext = async (): Promise<void> => {
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
      readings.set(page, await reader.read(join(folder, page.file), addressOf(page)));
    }
  };
  await Promise.all([readNext(), readNext(), readNext()]);
  const of = (...kinds: string[]) => [...readings].filter(([page]) => kinds.includes(page.kind));
  const clear = of('confirmation').filter(([page]) => !page.flags.includes('ambiguous'));
  const unseen = clear.filter(([, reading]) => reading.phrases.length === 0);
  const falsely = of('negative').filter(
    ([, { phrases, context }]) => phrases.length > 0 && context.points >= JOB_CONTEXT_ENOUGH,
  );
  const times = [...readings].map(([page, { milliseconds }]) => ({ page, ...milliseconds }));
  const slowest = times.toSorted((a, b) => b.read + b.search - a.read - a.search)[0];
  return {
    facts: Object.fromEntries(
      NAMES.map((name) => [name, scoreFact(name, of('posting', 'form', 'confirmation'))]),
    ) as ScoreTable['facts'],
    people: scorePeople([...readings]),
    confirmations: {
      right: clear.length - unseen.length,
      labelled: clear.length,
      misses: unseen.map(([page]) => page.file),
    },
    falseConfirmations: falsely.map(
      ([page, reading]) => `${page.file}: ${JSON.stringify([reading.phrases, reading.context])}`,
    ),
    negatives: of('negative').length,
    slowest: slowest
      ? `${slowest.page.file}: read ${slowest.read.toFixed(0)} ms, search ${slowest.search.toFixed(0)} ms`
      : '',
  };
}

export function share(score: Score): number {
  return score.labelled === 0 ? 1 : score.right / score.labelled;
}

export function printTable(name: string, table: ScoreTable): string {
  const row = (label: string, { right, labelled }: Score) =>
    `  ${label.padEnd(16)}${String(right).padStart(4)} of ${labelled}`;
  const misses = Object.entries({ ...table.facts, ...table.people.facts, confirmations: table.confirmations }).flatMap(
    ([fact, score]) => score.misses.map((miss) => `    ${fact}: ${miss}`),
  );
  return [
    `${name}: facts right out of those labelled`,
    ...NAMES.map((fact) => row(fact, table.facts[fact])),
    ...PERSON_LABELS.map((label) => row(label, table.people.facts[label])),
    row('confirmations', table.confirmations),
    `  ${'false ones'.padEnd(16)}${String(table.falseConfirmations.length).padStart(4)} of ${table.negatives} negatives`,
    ...table.falseConfirmations.map((miss) => `    false: ${miss}`),
    ...table.people.falseOnes.map((miss) => `    false person: ${miss}`),
    ...table.people.onNegatives.map((miss) => `    person on a page about no job: ${miss}`),
    ...misses,
    `  slowest page: ${table.slowest}`,
  ].join('\n');
}

function scoreFact(name: LabelName, readings: readonly (readonly [SavedPage, PageReading])[]): Score {
  const labelled = readings.filter(([{ expected }]) => expected[name] !== null);
  const wrong = labelled.filter(([page, reading]) => !isRight(name, page, factOf(reading, name)));
  const misses = wrong.map(([page, reading]) => {
    const fact = reading.posting?.facts[FACTS[name]];
    return `${page.file}: wanted ${page.expected[name]}, read ${fact ? `${fact.value.slice(0, 80)} (${fact.origin})` : 'nothing'}`;
  });
  return { right: labelled.length - wrong.length, labelled: labelled.length, misses };
}

function factOf(reading: PageReading, name: LabelName): string | undefined {
  return reading.posting?.facts[FACTS[name]]?.value;
}

function isRight(name: LabelName, page: SavedPage, value: string | undefined): boolean {
  const answers = [page.expected[name], ...(page.also_ok[name] ?? [])];
  if (value === undefined) return answers.includes(null);
  const mine = plain(value);
  return answers.some((answer) => {
    const right = plain(answer ?? '');
    if (right === '') return false;
    if (mine === right) return true;
    // «Copenhagen, DK» is «Copenhagen, Capital Region of Denmark, Denmark».
    if (name === 'location' && cityOf(value).length > 3 && cityOf(value) === cityOf(answer ?? '')) return true;
    // A place or a kind of work may be given with more or less around it.
    return (
      (name === 'location' || name === 'employmentType') &&
      (mine.includes(right) || (mine.length > 3 && right.includes(mine)))
    );
  });
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function cityOf(place: string): string {
  return plain(place.split(/[,;]/)[0] ?? '');
}
