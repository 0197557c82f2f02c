import { useId } from 'preact/hooks';
import { COLUMN_FIELDS, type ColumnField } from '../exchange/column-fields.ts';
import { STANDINGS, type Standing } from '../exchange/stage-words.ts';
import { wholeDayWords } from '../ui/day-words.ts';
import type { PartSummary, PreviewPart } from './import-protocol.ts';
import { changePart, importPreview, partChoices } from './import-state.ts';
import { IMPORT_WORDS } from './import-words.ts';
import { MAPPING_WORDS } from './mapping-words.ts';

interface ImportPartProps {
  readonly part: PartSummary;
  readonly at: number;
  /** The only one of its file is taken, or there is no import. */
  readonly isOnly: boolean;
}

/** One table of the file: whether it is taken, what its columns hold, and what they leave open. */
export function ImportPart({ part, at, isOnly }: ImportPartProps) {
  const choices = partChoices.value[at];
  if (choices === undefined) return null;
  const preview = importPreview.value?.parts[at];
  const size = part.kind === 'cards' ? IMPORT_WORDS.cardCount(part.rows) : IMPORT_WORDS.rows(part.rows);
  const kind = part.known === undefined ? IMPORT_WORDS[part.kind] : IMPORT_WORDS.known[part.known];
  const words = `${isOnly ? '' : `${part.name}: `}${kind}, ${size}`;
  return (
    <div class="import-part">
      {isOnly ? (
        <p class="soft">{words}</p>
      ) : (
        <label class="choice">
          <input
            type="checkbox"
            checked={choices.isTaken}
            onChange={(event) => changePart(at, { isTaken: event.currentTarget.checked })}
          />
          {words}
        </label>
      )}
      {part.brokenLines.length > 0 && <p class="import-notice">{IMPORT_WORDS.brokenLines(part.brokenLines)}</p>}
      {choices.isTaken && part.kind === 'table' && (
        <>
          <DateQuestions part={part} at={at} preview={preview} />
          <Columns part={part} at={at} isOpen={part.known === undefined} />
          <Standings at={at} preview={preview} />
        </>
      )}
    </div>
  );
}

interface OfPart {
  readonly part: PartSummary;
  readonly at: number;
}

function Columns({ part, at, isOpen }: OfPart & { readonly isOpen: boolean }) {
  const choices = partChoices.value[at];
  if (choices === undefined) return null;
  const choose = (column: number, field: ColumnField): void =>
    changePart(at, { fields: choices.fields.map((before, place) => (place === column ? field : before)) });
  return (
    <details open={isOpen}>
      <summary>{MAPPING_WORDS.columns}</summary>
      <p class="soft small">{MAPPING_WORDS.columnsAbout}</p>
      <label class="rows-are">
        {MAPPING_WORDS.rowsAre}
        <select
          class="input"
          onChange={(event) => changePart(at, { kind: event.currentTarget.value as typeof choices.kind })}
        >
          {(['applications', 'people'] as const).map((kind) => (
            <option key={kind} value={kind} selected={kind === choices.kind}>
              {MAPPING_WORDS.kindOf[kind]}
            </option>
          ))}
        </select>
      </label>
      <div class="table-scroll">
        <table class="mapping">
          <thead>
            <tr>
              <th scope="col">{MAPPING_WORDS.column}</th>
              <th scope="col">{MAPPING_WORDS.examples}</th>
              <th scope="col">{MAPPING_WORDS.holds}</th>
            </tr>
          </thead>
          <tbody>
            {part.headings.map((heading, column) => (
              <tr key={column} class={choices.fields[column] === 'ignored' ? 'left-out' : ''}>
                <th scope="row" class="is-left">
                  {heading}
                </th>
                <td class="soft small is-left">
                  <Examples cells={part.examples[column] ?? []} />
                </td>
                <td class="holds">
                  <select
                    class="input"
                    aria-label={MAPPING_WORDS.holdsLabel(heading)}
                    onChange={(event) => choose(column, event.currentTarget.value as ColumnField)}
                  >
                    {COLUMN_FIELDS.map((field) => (
                      <option key={field} value={field} selected={field === choices.fields[column]}>
                        {MAPPING_WORDS.columnField[field]}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Examples({ cells }: { readonly cells: readonly string[] }) {
  if (cells.length === 0) return <>{MAPPING_WORDS.empty}</>;
  return (
    <ul>
      {cells.map((cell) => (
        <li key={cell}>{cell}</li>
      ))}
    </ul>
  );
}

/** Which number is the day: asked where the file does not say, and not guessed. */
function DateQuestions({ part, at, preview }: OfPart & { readonly preview: PreviewPart | undefined }) {
  const id = useId();
  const choices = partChoices.value[at];
  const open = preview?.questions.dates.filter(({ reading }) => reading.kind === 'ambiguous') ?? [];
  if (choices === undefined) return null;
  return (
    <>
      {open.map(({ column, reading }) => (
        <fieldset key={column} class="import-question">
          <legend>
            {MAPPING_WORDS.dateQuestion(
              part.headings[column] ?? '',
              reading.kind === 'ambiguous' ? reading.example : '',
            )}
          </legend>
          {reading.kind === 'ambiguous' &&
            reading.readings.map(({ order, date }) => (
              <label key={order} class="choice">
                <input
                  type="radio"
                  name={`${id}-${column}`}
                  checked={choices.orders[column] === order}
                  onChange={() => changePart(at, { orders: { ...choices.orders, [column]: order } })}
                />
                {wholeDayWords(date)}
              </label>
            ))}
        </fieldset>
      ))}
    </>
  );
}

function Standings({ at, preview }: { readonly at: number; readonly preview: PreviewPart | undefined }) {
  const choices = partChoices.value[at];
  if (choices === undefined || choices.kind === 'people') return null;
  const words = preview?.questions.words ?? [];
  const isUnknown = words.some(({ means }) => means === undefined);
  return (
    <details open={isUnknown}>
      <summary>{MAPPING_WORDS.standings}</summary>
      <p class="soft small">{MAPPING_WORDS.standingsAbout}</p>
      <ul class="standings">
        {words.map(({ word, said, rows, means }) => (
          <li key={word}>
            <span>
              {said} <span class="soft small">{IMPORT_WORDS.rows(rows)}</span>
            </span>
            <StandingSelect
              label={MAPPING_WORDS.standingLabel(said)}
              chosen={means}
              unknownAs={choices.standing}
              onChoose={(standing) => changePart(at, { standings: { ...choices.standings, [word]: standing } })}
            />
          </li>
        ))}
        <li>
          <span>{MAPPING_WORDS.noWord}</span>
          <StandingSelect
            label={MAPPING_WORDS.noWord}
            chosen={choices.standing}
            unknownAs={undefined}
            onChoose={(standing) => changePart(at, { standing })}
          />
        </li>
      </ul>
    </details>
  );
}

interface StandingSelectProps {
  readonly label: string;
  readonly chosen: Standing | undefined;
  readonly unknownAs: Standing | undefined;
  readonly onChoose: (standing: Standing) => void;
}

function StandingSelect({ label, chosen, unknownAs, onChoose }: StandingSelectProps) {
  return (
    <select class="input" aria-label={label} onChange={(event) => onChoose(event.currentTarget.value as Standing)}>
      {chosen === undefined && unknownAs !== undefined && (
        <option selected value={unknownAs}>
          {MAPPING_WORDS.standingElse(MAPPING_WORDS.standing[unknownAs])}
        </option>
      )}
      {STANDINGS.map((standing) => (
        <option key={standing} value={standing} selected={standing === chosen}>
          {MAPPING_WORDS.standing[standing]}
        </option>
      ))}
    </select>
  );
}
