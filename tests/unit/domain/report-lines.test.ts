import { describe, expect, test } from 'vitest';
import { localDate } from '../../../src/domain/local-date.ts';
import { cellOf, dateWriter, flatTable, REPORT_FORMS, type ReportForm } from '../../../src/domain/report-columns.ts';
import { type ReportLine, reportLines } from '../../../src/domain/report-lines.ts';
import { buildApplication } from '../../builders/application.ts';
import { buildContact } from '../../builders/contact.ts';
import { buildHunt, buildThread } from '../../builders/hunt.ts';
import { buildOpeningTouch, buildTouchpoint } from '../../builders/touchpoint.ts';

const TODAY = localDate('2026-11-28');
const NOVEMBER = { from: localDate('2026-11-01'), to: localDate('2026-11-30') };

const jenny = buildContact({ phone: '555 0100', email: 'jenny@acme.example' });
const amir = buildContact({ id: 'amir', name: 'Amir Haddad', company: 'Globex', leadSince: localDate('2026-11-05') });
const acme = buildApplication({ stage: 'interviewing', posting: { location: 'Leeds' } });
const old = buildApplication({ id: 'old', appliedOn: '2026-10-30', stage: 'closed', outcome: 'rejected' });

const acmeTouches = [
  buildOpeningTouch(),
  buildOpeningTouch({ id: 'fax', channel: 'fax', contactId: jenny.id }),
  buildTouchpoint({
    channel: 'voicemail',
    outcome: 'left-message',
    occurredOn: '2026-11-06',
    contactId: jenny.id,
  }),
  buildTouchpoint({ occurredOn: '2026-11-11', contactId: jenny.id }),
  buildTouchpoint({
    direction: 'inbound',
    outcome: 'interview-planned',
    occurredOn: '2026-11-12',
    expectedOn: localDate('2026-11-17'),
    contactId: jenny.id,
  }),
];
const hunt = buildHunt(
  [
    buildThread({ application: acme }, acmeTouches),
    buildThread({ application: old }, [buildOpeningTouch({ occurredOn: '2026-10-30' })]),
    buildThread({ contact: amir }, [buildOpeningTouch({ channel: 'linkedin', occurredOn: '2026-11-05' })]),
  ],
  [jenny],
);
const lines = reportLines(hunt, NOVEMBER, TODAY);
const formOf = (id: ReportForm['id']) => REPORT_FORMS.find((form) => form.id === id) as ReportForm;

describe('the lines of a report', () => {
  test('are what was done in the period, in order of the days, each with what came of it', () => {
    expect(lines.map(({ on, activity, result }) => `${on} ${activity} ${result}`)).toEqual([
      '2026-11-02 application interviewing',
      '2026-11-05 contact sent',
      '2026-11-06 follow-up left-message',
      '2026-11-11 follow-up interview-planned',
      '2026-11-17 interview interview-planned',
    ]);
  });

  test('say to whom, where and by which ways', () => {
    expect(lines[0]).toMatchObject({
      employer: 'Acme',
      role: 'Operations Manager',
      place: 'Leeds',
      person: 'Jenny Smith',
      reach: '555 0100, jenny@acme.example',
      channels: ['portal', 'fax'],
    });
    expect(lines[1]).toMatchObject({ employer: 'Globex', person: 'Amir Haddad', channels: ['linkedin'] });
  });

  test('each has a name of its own, the same in every reading', () => {
    const ids = lines.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const october = { ...NOVEMBER, from: localDate('2026-10-01') };
    expect(reportLines(hunt, october, TODAY).map(({ id }) => id)).toEqual(['old', ...ids]);
  });

  test('an interview that is yet to come is no line', () => {
    const before = reportLines(hunt, NOVEMBER, localDate('2026-11-16'));
    expect(before.map(({ activity }) => activity)).not.toContain('interview');
  });
});

describe('the forms', () => {
  const some: ReportLine = { id: '1', on: TODAY, activity: 'application', employer: 'A', channels: [], result: 'sent' };

  test.each([
    [
      'general',
      'en-GB',
      '02/11/2026 | Application | Acme | Operations Manager | Jenny Smith | Website, Fax | Interviewing',
    ],
    [
      'us',
      'en-US',
      '11/02/2026 | Application | Acme | Leeds | 555 0100, jenny@acme.example | Jenny Smith | Operations Manager | Website, Fax | Interviewing',
    ],
    [
      'de',
      'de-DE',
      '02.11.2026 | Bewerbung | Acme | Leeds | Jenny Smith | 555 0100, jenny@acme.example | Operations Manager | Online-Formular, Fax | im Vorstellungsverfahren',
    ],
    [
      'fr',
      'fr-FR',
      '02/11/2026 | Candidature | Acme | Leeds | Operations Manager | Site internet, Télécopie | Jenny Smith | Entretiens en cours',
    ],
    [
      'sv',
      'sv-SE',
      'Sökta jobb | 2026-11-02 | Operations Manager | Acme | Leeds | Webbformulär, Fax | Intervjuer pågår | Sökt jobb | Jenny Smith',
    ],
  ] as const)('%s has its columns in its words', (id, locale, row) => {
    expect(flatTable(formOf(id), lines, locale).rows[0]?.join(' | ')).toBe(row);
  });

  test.each(REPORT_FORMS.map((form) => [form.id, form] as const))('%s has a place for every line', (id, form) => {
    const activities = ['application', 'follow-up', 'contact', 'interview'] as const;
    const { columns, rows } = flatTable(
      form,
      activities.map((activity) => ({ ...some, id: activity, activity })),
      form.language ?? 'en-GB',
    );
    expect(rows).toHaveLength(4);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(new Set(columns).size, `${id} has two columns of one name`).toBe(columns.length);
    for (const { columns: own } of form.sections) {
      const written = own.map(({ key }) => cellOf(form, key, { ...some, channels: ['phone'] }, dateWriter('en-GB')));
      expect(written.filter(Boolean).length).toBeGreaterThanOrEqual(4);
    }
  });
});
