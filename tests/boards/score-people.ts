import type { PersonSeen } from '../../src/domain/person-seen.ts';
import type { PageReading } from './open-reader.ts';
import type { PersonLabel, SavedPage } from './saved-page.ts';
import type { Score } from './score-pages.ts';

export interface PeopleScore {
  readonly facts: Readonly<Record<PersonLabel, Score>>;
  /** Pages whose label names nobody, and on which somebody was read; and names beside the one that is labelled. */
  readonly falseOnes: readonly string[];
  /** The same on pages that are about no job: nobody records these, unless by hand. */
  readonly onNegatives: readonly string[];
}

const FIELDS = { contactName: 'name', contactEmail: 'email', contactPhone: 'phone' } as const;
export const PERSON_LABELS = Object.keys(FIELDS) as PersonLabel[];

/** Where a page names somebody and its label does not: read by hand. */
const UNLABELLED: Readonly<Record<string, readonly string[]>> = {
  // «Recruiter: Neelam Patel / Neelam.patel@… / 913.343.5762» stands in the posting behind the first step of its form.
  'form/workday__airgas-apply-start.html': ['Neelam Patel', 'Neelam.patel@airliquide.com', '913.343.5762'],
  // «Contact: Martin Moss, Chief Technology Officer» below the posting.
  'posting/teamtailor__harper-demo.html': ['Martin Moss'],
};

export function scorePeople(readings: readonly (readonly [SavedPage, PageReading])[]): PeopleScore {
  return {
    facts: Object.fromEntries(
      PERSON_LABELS.map((label) => [label, scoreLabel(label, readings)]),
    ) as PeopleScore['facts'],
    falseOnes: falseOnesOn(readings.filter(([{ kind }]) => kind !== 'negative')),
    onNegatives: falseOnesOn(readings.filter(([{ kind }]) => kind === 'negative')),
  };
}

function falseOnesOn(readings: readonly (readonly [SavedPage, PageReading])[]): string[] {
  return readings.flatMap(([page, reading]) => PERSON_LABELS.flatMap((label) => falseOnes(label, page, reading)));
}

function scoreLabel(label: PersonLabel, readings: readonly (readonly [SavedPage, PageReading])[]): Score {
  const labelled = readings.filter(([{ expected }]) => expected[label] != null);
  const misses = labelled.filter(([page, reading]) => {
    const read = valuesOf(label, reading);
    const answers = answersOf(label, page);
    return read.length === 0 ? !answers.includes(null) : !read.some((value) => isAmong(answers, value));
  });
  return {
    right: labelled.length - misses.length,
    labelled: labelled.length,
    misses: misses.map(
      ([page, reading]) =>
        `${page.file}: wanted ${page.expected[label]}, read ${valuesOf(label, reading).join(' and ') || 'nothing'}`,
    ),
  };
}

function falseOnes(label: PersonLabel, page: SavedPage, reading: PageReading): string[] {
  const right = [...answersOf(label, page), ...(UNLABELLED[page.file] ?? [])];
  return valuesOf(label, reading)
    .filter((value) => !isAmong(right, value))
    .map((value) => `${page.file}: ${label} ${value}`);
}

function answersOf(label: PersonLabel, page: SavedPage): (string | null)[] {
  return [page.expected[label] ?? null, ...(page.also_ok[label] ?? [])];
}

function valuesOf(label: PersonLabel, reading: PageReading): string[] {
  const people: readonly PersonSeen[] = reading.posting?.facts.people ?? [];
  return people.flatMap((person) => person[FIELDS[label]] ?? []);
}

function isAmong(answers: readonly (string | null)[], value: string): boolean {
  return answers.some((answer) => plain(answer ?? '') === plain(value));
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
