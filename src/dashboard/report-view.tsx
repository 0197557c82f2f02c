import { useMemo } from 'preact/hooks';
import type { Hunt } from '../domain/hunt.ts';
import { addDays, type LocalDate } from '../domain/local-date.ts';
import { monthBefore, monthOf, type Period, weekOf } from '../domain/period.ts';
import { REPORT_FORMS } from '../domain/report-columns.ts';
import { reportLines } from '../domain/report-lines.ts';
import type { Settings } from '../settings/settings.ts';
import { readHunt } from '../storage/read-hunt.ts';
import { locale } from '../ui/day-words.ts';
import { firstDayOf } from '../ui/first-day.ts';
import { settings } from '../ui/settings-state.ts';
import { today } from '../ui/today-clock.ts';
import { chosenPeriod } from './chosen-period.ts';
import { PeriodChoice } from './period-choice.tsx';
import './report.css';
import { ReportActs } from './report-acts.tsx';
import { ReportFields } from './report-fields.tsx';
import { REPORT_WORDS } from './report-form-words.ts';
import { ReportSheet } from './report-sheet.tsx';
import { route } from './route-state.ts';
import { useRead } from './use-read.ts';
import { DESK_WORDS } from './words.ts';

/** What was done in a period, in the columns and the language of an office: on paper, as PDF or as a table. */
export function ReportView() {
  const hunt = useRead(readHunt, 'hunt');
  const known = settings.value;
  return (
    <div class="report">
      <div class="report-head">
        <h1>{DESK_WORDS.place.report}</h1>
        <p class="soft">{REPORT_WORDS.about}</p>
      </div>
      {hunt === 'reading' && <p class="soft late">{REPORT_WORDS.reading}</p>}
      {hunt === 'unreadable' && <p role="alert">{REPORT_WORDS.unreadable}</p>}
      {known !== undefined && typeof hunt === 'object' && <Report hunt={hunt} known={known} />}
    </div>
  );
}

function Report({ hunt, known: { profile, report } }: { readonly hunt: Hunt; readonly known: Settings }) {
  const form = REPORT_FORMS.find(({ id }) => id === report.form);
  const firstDay = form?.firstDay ?? firstDayOf(locale);
  const chosen = chosenPeriod(route.value.query, namedPeriods(today.value, firstDay), 'this-month');
  const { from, to } = chosen.period;
  const lines = useMemo(() => reportLines(hunt, { from, to }, today.value), [hunt, from, to, today.value]);
  if (form === undefined) return null;
  const shown = lines.filter(({ activity }) => !report.without.includes(activity));
  const name = report.name ?? profile.name;
  const about = { form, period: chosen.period, lines: shown, locale: form.language ?? locale };
  return (
    <>
      <section class="card report-choices" aria-label={REPORT_WORDS.choices}>
        <PeriodChoice place="report" chosen={chosen} kinds={REPORT_WORDS.periods} />
        <ReportFields key={report.form} form={form} report={report} profileName={profile.name} />
        <ReportActs {...about} />
      </section>
      <ReportSheet {...about} name={name} reference={report.reference} printedOn={today.value} />
    </>
  );
}

function namedPeriods(date: LocalDate, firstDay: number): Readonly<Record<keyof typeof REPORT_WORDS.periods, Period>> {
  return {
    'this-week': weekOf(date, firstDay),
    'last-week': weekOf(addDays(date, -7), firstDay),
    'this-month': monthOf(date),
    'last-month': monthBefore(date),
  };
}
