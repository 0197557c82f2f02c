import type { Period } from '../domain/period.ts';
import { flatTable, type ReportForm } from '../domain/report-columns.ts';
import type { ReportLine } from '../domain/report-lines.ts';
import { fileNameOf } from '../exchange/file-name.ts';
import { writeCsv } from '../exchange/write-csv.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { saveFile } from '../ui/save-file.ts';
import { useSave } from '../ui/use-save.ts';
import { keptOf, leftOut, putBack } from './left-out.ts';
import { REPORT_WORDS } from './report-form-words.ts';

interface ReportActsProps {
  readonly form: ReportForm;
  readonly period: Period;
  readonly lines: readonly ReportLine[];
  readonly locale: string;
}

/** The report on paper, and as a table. */
export function ReportActs({ form, period, lines, locale }: ReportActsProps) {
  const { busy, error, saved, run } = useSave();
  const kept = keptOf(lines, leftOut.value);
  const without = lines.filter(({ id }) => leftOut.value.has(id));
  return (
    <div class="report-acts">
      <div class="bar">
        <button
          type="button"
          class="button primary"
          disabled={kept.length === 0}
          onClick={() => printAs(`${form.title} ${period.from} – ${period.to}`)}
        >
          {REPORT_WORDS.print}
        </button>
        <button
          type="button"
          class="button"
          disabled={kept.length === 0}
          aria-disabled={busy.value}
          onClick={() => run(async () => saveTable(form, kept, locale))}
        >
          {REPORT_WORDS.saveCsv}
        </button>
      </div>
      {without.length > 0 && (
        <p class="small">
          {REPORT_WORDS.leftOut(without.length)}{' '}
          <button type="button" class="link-button" onClick={() => putBack(without.map(({ id }) => id))}>
            {REPORT_WORDS.takeBack}
          </button>
        </p>
      )}
      <p class="soft small">{saved.value ?? `${REPORT_WORDS.check} ${REPORT_WORDS.printHint}`}</p>
      <ErrorLine error={error} />
    </div>
  );
}

/** The page's title is the name that browsers offer for the PDF. */
function printAs(title: string): void {
  const before = document.title;
  document.title = title;
  addEventListener(
    'afterprint',
    () => {
      document.title = before;
    },
    { once: true },
  );
  print();
}

function saveTable(form: ReportForm, lines: readonly ReportLine[], locale: string): string {
  const { columns, rows } = flatTable(form, lines, locale);
  const text = writeCsv(
    columns.map((heading, at) => ({ key: String(at), heading, cell: (row: readonly string[]) => row[at] })),
    rows,
  );
  const name = fileNameOf('report', Date.now(), Temporal.Now.timeZoneId(), 'csv');
  saveFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }));
  return name;
}
