import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import type { LocalDate } from '../domain/local-date.ts';
import type { Period } from '../domain/period.ts';
import { cellOf, dateWriter, type ReportForm, type ReportSection, type WriteDate } from '../domain/report-columns.ts';
import type { ReportLine } from '../domain/report-lines.ts';
import { keptOf, leaveOut, leftOut, putBack } from './left-out.ts';
import { REPORT_WORDS } from './report-form-words.ts';
import { ScrollRegion } from './scroll-region.tsx';

interface ReportSheetProps {
  readonly form: ReportForm;
  readonly period: Period;
  readonly lines: readonly ReportLine[];
  readonly locale: string;
  /** Empty to leave it out. */
  readonly name: string;
  /** Empty to leave it out. */
  readonly reference: string;
  readonly printedOn: LocalDate;
}

/** The report as it comes on paper. From eight columns on it lies on its side. */
export function ReportSheet(props: ReportSheetProps) {
  const { form, period, lines, locale } = props;
  const { words } = form;
  const writeDate = useMemo(() => dateWriter(locale), [locale]);
  const isWide = form.sections.some(({ columns }) => columns.length > 7);
  const facts = [
    [words.name, props.name],
    [form.reference, props.reference],
    [words.period, `${writeDate(period.from)} – ${writeDate(period.to)}`],
    [words.printedOn, writeDate(props.printedOn)],
  ].filter(([, value]) => value !== '');
  return (
    <article class={`card report-sheet ${isWide ? 'wide' : ''}`} lang={form.language ?? 'en'}>
      <h2>{form.title}</h2>
      <dl class="report-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {form.sections.map((section) => (
        <Section key={section.columns.length} section={section} form={form} lines={lines} writeDate={writeDate} />
      ))}
      <Counts form={form} lines={lines} />
      <p class="report-signature">{words.signature}</p>
    </article>
  );
}

function Counts({ form, lines }: Pick<ReportSheetProps, 'form' | 'lines'>) {
  const kept = keptOf(lines, leftOut.value);
  const applications = kept.filter(({ activity }) => activity === 'application').length;
  if (kept.length === 0) return null;
  return <p class="report-counts">{form.words.counts(applications, kept.length - applications)}</p>;
}

interface SectionProps extends Pick<ReportSheetProps, 'form' | 'lines'> {
  readonly section: ReportSection;
  readonly writeDate: WriteDate;
}

function Section({ section, form, lines, writeDate }: SectionProps) {
  const id = useId();
  const mine = lines.filter(({ activity }) => section.activities.includes(activity));
  const { heading = form.title } = section;
  return (
    <section class="report-section">
      {section.heading !== undefined && <h3 id={id}>{section.heading}</h3>}
      {mine.length === 0 ? (
        <p class="soft">{form.words.nothing}</p>
      ) : (
        <ScrollRegion label={heading}>
          <table class="report-table">
            <thead>
              <tr>
                <th class="report-keep" scope="col" lang="en">
                  <span class="for-screen-readers">{REPORT_WORDS.isIn}</span>
                </th>
                {section.columns.map(({ key, heading: words }) => (
                  <th key={key} scope="col">
                    {words}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {mine.map((line) => (
                <Line key={line.id} line={line} section={section} form={form} writeDate={writeDate} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}

interface LineProps extends Pick<SectionProps, 'section' | 'form' | 'writeDate'> {
  readonly line: ReportLine;
}

function Line({ line, section, form, writeDate }: LineProps) {
  // of thousands of lines only the one that changes is drawn anew
  const isOut = useComputed(() => leftOut.value.has(line.id)).value;
  return (
    <tr class={isOut ? 'left-out' : ''}>
      <td class="report-keep" lang="en">
        <input
          type="checkbox"
          aria-label={REPORT_WORDS.keep(`${writeDate(line.on)} ${line.employer}`)}
          checked={!isOut}
          onChange={() => (isOut ? putBack([line.id]) : leaveOut(line.id))}
        />
      </td>
      {section.columns.map(({ key }) => (
        <td key={key} class={`report-${key}`}>
          {breakable(cellOf(form, key, line, writeDate))}
        </td>
      ))}
    </tr>
  );
}

/** An address that is too long for its column breaks after the @, not within a word. */
function breakable(text: string): ComponentChildren {
  const at = text.lastIndexOf('@') + 1;
  if (at === 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <wbr />
      {text.slice(at)}
    </>
  );
}
