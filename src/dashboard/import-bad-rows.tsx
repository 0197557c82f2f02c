import type { DamagedRow } from '../exchange/backup.ts';
import { badWords } from './bad-rows.ts';
import type { ImportPreview } from './import-protocol.ts';
import { type Opened, saveFromImport } from './import-state.ts';
import { IMPORT_WORDS } from './import-words.ts';

interface BadRowsProps {
  readonly preview: ImportPreview;
  /** Absent once it is brought in: then the count and the table are enough. */
  readonly opened: Extract<Opened, { kind: 'parts' }> | undefined;
}

const SHOWN = 20;

/** What cannot be taken: line, reason, and a table of them to be put right. */
export function BadRows({ preview, opened }: BadRowsProps) {
  const count = preview.parts.reduce((sum, { badCount }) => sum + badCount, 0);
  if (count === 0) return null;
  const bad = preview.parts.flatMap((part, at) => {
    const { headings = [], name = '' } = opened?.parts[at] ?? {};
    const place = (opened?.parts.length ?? 0) > 1 ? `${name}, ` : '';
    return part.bad.map(({ row, reason }) => ({
      place: `${place}${IMPORT_WORDS.lineOf(row.line)}`,
      said: row.cells
        .filter((cell) => cell.trim() !== '')
        .slice(0, 3)
        .join(' · '),
      why: badWords(reason, headings),
    }));
  });
  const shown = opened === undefined ? [] : bad.slice(0, SHOWN);
  return (
    <section class="import-notice" aria-label={IMPORT_WORDS.badTitle(count)}>
      <h3>{IMPORT_WORDS.badTitle(count)}</h3>
      <p class="small">{IMPORT_WORDS.badAbout}</p>
      {shown.length > 0 && (
        <ul class="bad-rows small">
          {shown.map(({ place, said, why }) => (
            <li key={`${place} ${said}`}>
              <span class="soft">{place}</span> {why} <span class="soft bad-row-said">{said}</span>
            </li>
          ))}
        </ul>
      )}
      {opened !== undefined && count > shown.length && (
        <p class="soft small">{IMPORT_WORDS.badMore(count - shown.length)}</p>
      )}
      <button type="button" class="button" onClick={() => saveFromImport('bad-rows')}>
        {IMPORT_WORDS.saveBad(count)}
      </button>
    </section>
  );
}

/** Rows of a backup that are damaged. */
export function DamagedRows({ damaged }: { readonly damaged: readonly DamagedRow[] }) {
  if (damaged.length === 0) return null;
  return (
    <section class="import-notice" aria-label={IMPORT_WORDS.damagedTitle(damaged.length)}>
      <h3>{IMPORT_WORDS.damagedTitle(damaged.length)}</h3>
      <p class="small">{IMPORT_WORDS.damagedAbout}</p>
      <ul class="bad-rows small">
        {damaged.slice(0, SHOWN).map(({ path, reason }) => (
          <li key={path}>
            <span class="soft">{path}</span> {reason}
          </li>
        ))}
      </ul>
      {damaged.length > SHOWN && <p class="soft small">{IMPORT_WORDS.andMore(damaged.length - SHOWN)}</p>}
    </section>
  );
}
