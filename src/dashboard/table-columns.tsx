import type { ComponentChildren } from 'preact';
import type { LocalDate } from '../domain/local-date.ts';
import { siteName } from '../popup/board-names.ts';
import type { ListedRow } from '../storage/listed-row.ts';
import { today } from '../ui/today-clock.ts';
import { dayApplied } from './arrange-rows.ts';
import { hrefOf } from './route.ts';
import { shortDay } from './short-day.ts';
import { StageMark } from './stage-mark.tsx';
import type { SortKey } from './table-query.ts';
import { TABLE_WORDS } from './table-words.ts';

export interface Column {
  readonly key: SortKey;
  /** For `grid-template-columns`. */
  readonly width: string;
  readonly cell: (row: ListedRow) => ComponentChildren;
}

/** In the order in which they stand. */
export const COLUMNS: readonly Column[] = [
  { key: 'title', width: 'minmax(13rem, 3fr)', cell: (row) => <TitleLink row={row} /> },
  { key: 'company', width: 'minmax(9rem, 2fr)', cell: ({ company }) => company },
  { key: 'stage', width: '8.5rem', cell: (row) => <StageMark {...row} /> },
  { key: 'site', width: '7.5rem', cell: (row) => siteName(row) },
  { key: 'applied', width: '7.5rem', cell: appliedDay },
  { key: 'location', width: 'minmax(7rem, 1fr)', cell: ({ location }) => location },
  { key: 'tags', width: 'minmax(7rem, 1fr)', cell: ({ tags }) => <Tags tags={tags} /> },
  { key: 'next', width: '8.5rem', cell: ({ nextOn }) => nextOn && <NextDay on={nextOn} /> },
  { key: 'last', width: '7.5rem', cell: ({ lastOn }) => lastOn && shortDay(lastOn, today.value) },
  { key: 'touches', width: '5.5rem', cell: ({ touches }) => (touches === 0 ? '' : touches) },
];

/** The job itself is always shown. */
export const USUAL_COLUMNS: readonly SortKey[] = ['company', 'stage', 'applied', 'tags', 'next', 'last', 'touches'];

function TitleLink({ row }: { readonly row: ListedRow }) {
  return (
    <a class="row-link" href={hrefOf('applications', row.id)} tabIndex={-1}>
      {row.title}
    </a>
  );
}

function appliedDay(row: ListedRow): string | undefined {
  const day = dayApplied(row);
  return day && shortDay(day, today.value);
}

/** What is due, or was, is for today. */
export function NextDay({ on, as = shortDay }: { readonly on: LocalDate; readonly as?: typeof shortDay }) {
  if (on <= today.value) return <span class="due-today">{TABLE_WORDS.today}</span>;
  return <>{as(on, today.value)}</>;
}

/** «Today» for what is due already, else the day. */
export function nextDay(on: LocalDate): string {
  return on <= today.value ? TABLE_WORDS.today : shortDay(on, today.value);
}

function Tags({ tags }: { readonly tags: readonly string[] }) {
  return (
    <>
      {tags.map((tag) => (
        <span key={tag} class="tag-chip still">
          {tag}
        </span>
      ))}
    </>
  );
}
