import { useMemo } from 'preact/hooks';
import type { LocalDate } from '../domain/local-date.ts';
import { boardNames, siteName } from '../popup/board-names.ts';
import type { ListedRow } from '../storage/listed-row.ts';
import { ChoiceField } from './choice-field.tsx';
import { changeQuery } from './query-state.ts';
import type { TableQuery } from './table-query.ts';
import { TABLE_WORDS } from './table-words.ts';

interface TableFiltersProps {
  readonly rows: readonly ListedRow[];
  readonly query: TableQuery;
}

/** More would not be read through. */
const MOST_OFFERED = 300;

/** By board, company, tag and day; each narrows what the others leave. */
export function TableFilters({ rows, query }: TableFiltersProps) {
  const sites = useMemo(() => new Map(rows.map((row) => [row.site, siteName(row)] as const)), [rows, boardNames.value]);
  const bySite = useMemo(() => frequent(rows.map(({ site }) => site)), [rows]);
  const tags = useMemo(() => frequent(rows.flatMap((row) => row.tags)), [rows]);
  const companies = useMemo(() => frequent(rows.map(({ company }) => company)), [rows]);
  const withKept = (all: readonly string[], kept: string | undefined) =>
    kept === undefined || all.includes(kept) ? all : [...all, kept];
  const choices = (any: string, all: readonly string[], words: (one: string) => string) => ({
    '': any,
    ...Object.fromEntries(all.map((one) => [one, words(one)])),
  });
  return (
    <div class="table-filters">
      <ChoiceField
        label={TABLE_WORDS.site}
        value={query.site ?? ''}
        choices={choices(TABLE_WORDS.anySite, withKept(bySite, query.site), (site) => sites.get(site) ?? site)}
        onChange={(site) => changeQuery({ site: site || undefined })}
      />
      <label class="field">
        <span class="label">{TABLE_WORDS.company}</span>
        <input
          class="input"
          list="table-companies"
          autocomplete="off"
          value={query.company ?? ''}
          onChange={(event) => changeQuery({ company: event.currentTarget.value.trim() || undefined })}
        />
        <datalist id="table-companies">
          {companies.map((company) => (
            <option key={company} value={company} />
          ))}
        </datalist>
      </label>
      <ChoiceField
        label={TABLE_WORDS.tag}
        value={query.tag ?? ''}
        choices={choices(TABLE_WORDS.anyTag, withKept(tags, query.tag), (tag) => tag)}
        onChange={(tag) => changeQuery({ tag: tag || undefined })}
      />
      <DateField
        label={TABLE_WORDS.from}
        value={query.from}
        max={query.to}
        onChange={(from) => changeQuery({ from })}
      />
      <DateField label={TABLE_WORDS.to} value={query.to} min={query.from} onChange={(to) => changeQuery({ to })} />
    </div>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly value: LocalDate | undefined;
  readonly min?: LocalDate | undefined;
  readonly max?: LocalDate | undefined;
  readonly onChange: (value: LocalDate | undefined) => void;
}

function DateField({ label, value = undefined, min, max, onChange }: DateFieldProps) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input
        class="input"
        type="date"
        value={value ?? ''}
        min={min}
        max={max}
        onChange={(event) => onChange((event.currentTarget.value || undefined) as LocalDate | undefined)}
      />
    </label>
  );
}

/** The different ones, the most frequent first. */
export function frequent(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([one, times], [other, otherTimes]) => otherTimes - times || (one < other ? -1 : 1))
    .slice(0, MOST_OFFERED)
    .map(([value]) => value);
}
