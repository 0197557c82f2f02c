import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { localDate } from '../../../src/domain/local-date.ts';
import { writeCalendar } from '../../../src/exchange/write-calendar.ts';
import { buildApplication } from '../../builders/application.ts';
import { buildContact } from '../../builders/contact.ts';
import { buildFollowUp } from '../../builders/follow-up.ts';
import { buildRecord } from '../../builders/living-record.ts';
import { buildTouchpoint } from '../../builders/touchpoint.ts';

const today = localDate('2026-11-05');
const OPTIONS = { today, now: Date.parse('2026-11-05T08:15:30Z') };

const application = buildApplication();
const susan = buildContact({ id: 'susan', name: 'Susan', phone: '+1 555 0100', email: 'susan@acme.example' });

/** By another reader than the writer. */
function eventsOf(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part);
    const { uid, summary, description } = event;
    return {
      uid,
      summary,
      description,
      allDay: event.startDate.isDate,
      on: event.startDate.toString(),
      until: event.endDate.toString(),
      stamp: String(part.getFirstPropertyValue('dtstamp')),
      url: part.getFirstPropertyValue('url'),
      alarm: part.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString(),
    };
  });
}

describe('the calendar', () => {
  test('has a day for each open follow-up, with whom, why and how to reach them', () => {
    const record = buildRecord({
      applications: [application],
      contacts: [susan],
      followUps: [
        buildFollowUp({ applicationId: application.id, contactId: susan.id, step: 'process' }),
        buildFollowUp({ id: 'done', status: 'done' }),
      ],
    });
    expect(eventsOf(writeCalendar(record, OPTIONS))).toEqual([
      {
        uid: 'follow-up-1@squeaky-wheel.example',
        summary: 'Call Susan (Acme): ask where they are',
        description:
          'About: Operations Manager (Acme)\nPhone: +1 555 0100\nE-mail: susan@acme.example\nPosting: https://boards.greenhouse.io/acme/jobs/1',
        allDay: true,
        on: '2026-11-06',
        until: '2026-11-07',
        stamp: '2026-11-05T08:15:30Z',
        url: 'https://boards.greenhouse.io/acme/jobs/1',
        alarm: undefined,
      },
    ]);
  });

  test('shows what is overdue today, and says since when', () => {
    const record = buildRecord({
      applications: [application],
      followUps: [buildFollowUp({ dueOn: '2026-11-01', applicationId: application.id })],
    });
    const [event] = eventsOf(writeCalendar(record, OPTIONS));
    expect(event).toMatchObject({
      on: '2026-11-05',
      summary: 'Follow up with Operations Manager (Acme): ask whether your résumé arrived',
    });
    expect(event?.description).toMatch(/^Due since 2026-11-01\./);
  });

  test('has interviews to come, and none that are past', () => {
    const interview = { applicationId: application.id, outcome: 'interview-planned' } as const;
    const record = buildRecord({
      applications: [application],
      touchpoints: [
        buildTouchpoint({ id: 'past', ...interview, expectedOn: localDate('2026-11-04') }),
        buildTouchpoint({
          id: 'next',
          ...interview,
          expectedOn: localDate('2026-11-12'),
          note: 'Room 3; bring a pen, please',
        }),
      ],
    });
    expect(eventsOf(writeCalendar(record, OPTIONS))).toMatchObject([
      {
        uid: 'next@squeaky-wheel.example',
        on: '2026-11-12',
        summary: 'Interview: Operations Manager, Acme',
        description: expect.stringContaining('Room 3; bring a pen, please'),
      },
    ]);
  });

  test('reminds at the hour that was chosen', () => {
    const record = buildRecord({ followUps: [buildFollowUp()] });
    expect(eventsOf(writeCalendar(record, { ...OPTIONS, remindAtHour: 9 }))).toMatchObject([{ alarm: 'PT9H' }]);
  });

  test('keeps to lines of 75 bytes that end with CRLF, whatever the words', () => {
    const note = 'Ümläut, semicolon; back\\slash 🙂\r\nnext line\u0000\u0007 '.repeat(8);
    const record = buildRecord({
      applications: [buildApplication({ posting: { title: 'Köchin; Küche, „Süd“ \\ 🍜', company: 'A,B;C' } })],
      touchpoints: [
        buildTouchpoint({
          id: 'i',
          applicationId: application.id,
          outcome: 'interview-planned',
          expectedOn: localDate('2026-11-12'),
          note,
        }),
      ],
    });
    const text = writeCalendar(record, OPTIONS);
    expect(text.endsWith('END:VCALENDAR\r\n') || text.endsWith('END:VCALENDAR')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.every((line) => !line.includes('\n') && new TextEncoder().encode(line).length <= 75)).toBe(true);
    const [event] = eventsOf(text);
    expect(event?.summary).toBe('Interview: Köchin; Küche, „Süd“ \\ 🍜, A,B;C');
    expect(event?.description).toContain(
      note
        .replaceAll('\r\n', '\n')
        .replace(/[^\P{Cc}\n]/gu, '')
        .trim()
        .slice(0, 100),
    );
  });

  test('is a calendar also with nothing in it', () => {
    expect(eventsOf(writeCalendar(buildRecord({}), OPTIONS))).toEqual([]);
  });
});
