import type { LocalDate } from './local-date.ts';
import type { Activity, ReportLine } from './report-lines.ts';
import { ENGLISH, FRENCH, GERMAN, type ReportWords, SWEDISH } from './report-words.ts';

export type ReportKey = 'date' | 'activity' | 'employer' | 'place' | 'reach' | 'person' | 'role' | 'how' | 'result';

export interface ReportColumn {
  readonly key: ReportKey;
  readonly heading: string;
}

/** Lines of these activities, in a table of their own. */
export interface ReportSection {
  readonly heading?: string;
  readonly activities: readonly Activity[];
  readonly columns: readonly ReportColumn[];
}

/** What one office asks for, in its words. The forms differ from place to place; these are the columns that they share. */
export interface ReportForm {
  readonly id: 'general' | 'us' | 'de' | 'fr' | 'sv';
  /** In the words of the person who chooses it. */
  readonly label: string;
  /** BCP 47; undefined where the reader's own English is as good. */
  readonly language?: string;
  readonly title: string;
  readonly words: ReportWords;
  /** What the office calls the number under which it knows the person. */
  readonly reference: string;
  /** The day on which its weeks begin, 1 (Monday) to 7; undefined for the reader's own. */
  readonly firstDay?: number;
  readonly sections: readonly ReportSection[];
  /** Over the column that names the section, where all of them stand in one table. */
  readonly sectionColumn?: string;
}

const EVERYTHING: readonly Activity[] = ['application', 'follow-up', 'contact', 'interview'];

const column = (key: ReportKey, heading: string): ReportColumn => ({ key, heading });

export const REPORT_FORMS: readonly ReportForm[] = [
  {
    id: 'general',
    label: 'General (coach, adviser)',
    title: 'Activity report',
    words: ENGLISH,
    reference: 'Reference',
    sections: [
      {
        activities: EVERYTHING,
        columns: [
          column('date', 'Date'),
          column('activity', 'Activity'),
          column('employer', 'Employer'),
          column('role', 'Role'),
          column('person', 'Contact person'),
          column('how', 'How'),
          column('result', 'Outcome'),
        ],
      },
    ],
  },
  {
    // e.g. dol.nebraska.gov, Maine's B-101: date, employer with address and phone, person, method, position; many ask for the result
    id: 'us',
    label: 'United States: work search log',
    language: 'en-US',
    title: 'Work search log',
    words: ENGLISH,
    reference: 'Claimant ID',
    firstDay: 7,
    sections: [
      {
        activities: EVERYTHING,
        columns: [
          column('date', 'Date of contact'),
          column('activity', 'Activity'),
          column('employer', 'Employer'),
          column('place', 'Location'),
          column('reach', 'Phone, e-mail or website'),
          column('person', 'Person contacted'),
          column('role', 'Type of work'),
          column('how', 'Method of contact'),
          column('result', 'Result'),
        ],
      },
    ],
  },
  {
    // what offices ask to be shown under § 138 (4) SGB III: date, employer, position, way of applying, how it stands
    id: 'de',
    label: 'Germany: Nachweis der Eigenbemühungen',
    language: 'de-DE',
    title: 'Nachweis der Eigenbemühungen',
    words: GERMAN,
    reference: 'Kundennummer',
    firstDay: 1,
    sections: [
      {
        activities: EVERYTHING,
        columns: [
          column('date', 'Datum'),
          column('activity', 'Bemühung'),
          column('employer', 'Arbeitgeber'),
          column('place', 'Ort'),
          column('person', 'Ansprechpartner/in'),
          column('reach', 'Kontakt'),
          column('role', 'Stelle'),
          column('how', 'Art der Bewerbung'),
          column('result', 'Ergebnis'),
        ],
      },
    ],
  },
  {
    id: 'fr',
    label: 'France: suivi des démarches (France Travail)',
    language: 'fr-FR',
    title: 'Suivi des démarches de recherche d’emploi',
    words: FRENCH,
    reference: 'Identifiant',
    firstDay: 1,
    sections: [
      {
        activities: EVERYTHING,
        columns: [
          column('date', 'Date'),
          column('activity', 'Démarche'),
          column('employer', 'Entreprise'),
          column('place', 'Lieu'),
          column('role', 'Poste'),
          column('how', 'Moyen'),
          column('person', 'Interlocuteur'),
          column('result', 'Suite donnée'),
        ],
      },
    ],
  },
  {
    // arbetsformedlingen.se, «Aktivitetsrapportera»: jobs applied for, then what else was done
    id: 'sv',
    label: 'Sweden: aktivitetsrapport (Arbetsförmedlingen)',
    language: 'sv-SE',
    title: 'Aktivitetsrapport',
    words: SWEDISH,
    reference: 'Referens',
    firstDay: 1,
    sectionColumn: 'Avsnitt',
    sections: [
      {
        heading: 'Sökta jobb',
        activities: ['application'],
        columns: [
          column('date', 'Datum'),
          column('role', 'Yrke/befattning'),
          column('employer', 'Arbetsgivare'),
          column('place', 'Ort'),
          column('how', 'Hur'),
          column('result', 'Vad hände'),
        ],
      },
      {
        heading: 'Andra aktiviteter',
        activities: ['follow-up', 'contact', 'interview'],
        columns: [
          column('date', 'Datum'),
          column('activity', 'Aktivitet'),
          column('employer', 'Arbetsgivare'),
          column('person', 'Kontaktperson'),
          column('role', 'Gäller'),
          column('how', 'Hur'),
          column('result', 'Vad hände'),
        ],
      },
    ],
  },
];

/** One cell in the words of the form; empty where nobody knows. */
export function cellOf({ words }: ReportForm, key: ReportKey, line: ReportLine, writeDate: WriteDate): string {
  switch (key) {
    case 'date':
      return writeDate(line.on);
    case 'activity':
      return words.activity[line.activity];
    case 'how':
      return line.channels.map((channel) => words.channel[channel]).join(', ');
    case 'result':
      return words.result[line.result];
    default:
      return line[key] ?? '';
  }
}

export type WriteDate = (date: LocalDate) => string;

/** Dates in figures, as the country writes them: one writer for all, since each takes long to make. @example dateWriter('de-DE')(localDate('2026-11-02')) // '02.11.2026' */
export function dateWriter(locale: string): WriteDate {
  const format = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric' });
  return (date) => format.format(Temporal.PlainDate.from(date));
}

/** Every section in one table for a spreadsheet: what the sections are called goes first, where there are several. */
export function flatTable(
  form: ReportForm,
  lines: readonly ReportLine[],
  locale: string,
): { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const columns = [
    ...new Map(form.sections.flatMap((section) => section.columns).map((each) => [each.key, each])).values(),
  ];
  const { sectionColumn } = form;
  const writeDate = dateWriter(locale);
  return {
    columns: [...(sectionColumn ? [sectionColumn] : []), ...columns.map(({ heading }) => heading)],
    rows: form.sections.flatMap(({ heading = '', activities }) =>
      lines
        .filter(({ activity }) => activities.includes(activity))
        .map((line) => [
          ...(sectionColumn ? [heading] : []),
          ...columns.map(({ key }) => cellOf(form, key, line, writeDate)),
        ]),
    ),
  };
}
