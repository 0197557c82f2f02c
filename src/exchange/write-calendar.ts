import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Step } from '../domain/ladder.ts';
import { addDays, type LocalDate, laterOf } from '../domain/local-date.ts';
import type { Touchpoint } from '../domain/touchpoint.ts';
import type { Entry, LivingRecord } from './living-record.ts';

export interface CalendarOptions {
  readonly today: LocalDate;
  /** Milliseconds: when the file is made. */
  readonly now: number;
  /** The hour of the day (0–23) at which the calendar reminds; absent for no reminder. */
  readonly remindAtHour?: number;
}

/**
 * Open follow-ups and interviews to come, each an event of one whole day (RFC 5545). An event keeps its UID: brought in again,
 * it is moved and not doubled. What is overdue stands today, where it is seen. The days are shown as free: a call does not fill one.
 */
export function writeCalendar(record: Pick<LivingRecord, 'followUps' | 'touches'>, options: CalendarOptions): string {
  const { today } = options;
  const open = record.followUps.filter(({ row }) => row.status === 'open');
  const interviews = record.touches.filter(({ row }) => isInterviewToCome(row, today));
  return buildCalendar(
    [...open.map((entry) => followUpEvent(entry, today)), ...interviews.map(interviewEvent)],
    options,
  );
}

interface DayEvent {
  readonly uid: string;
  readonly on: LocalDate;
  readonly summary: string;
  readonly lines: readonly (string | undefined)[];
  readonly url: string | undefined;
  readonly changedAt: number;
}

const HOUR_S = 3600;

function buildCalendar(events: readonly DayEvent[], { now, remindAtHour }: CalendarOptions): string {
  const calendar = ical({
    name: 'Squeaky Wheel',
    prodId: { company: 'Squeaky Wheel', product: 'Follow-ups', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, on, summary, lines, url, changedAt } of events) {
    const event = calendar.createEvent({
      id: `${uid}@squeaky-wheel.example`,
      start: on,
      end: addDays(on, 1),
      allDay: true,
      stamp: new Date(now),
      sequence: Math.floor(now / 60_000), // the later file counts for more: Outlook and Apple look at this before the rest
      lastModified: new Date(changedAt),
      summary: plain(summary),
      description: plain(lines.filter((line) => line !== undefined && line !== '').join('\n')),
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      ...(url === undefined ? {} : { url }),
    });
    if (remindAtHour !== undefined)
      event.createAlarm({
        type: ICalAlarmType.display,
        trigger: -remindAtHour * HOUR_S, // after midnight, where the day begins
        description: plain(summary),
      });
  }
  return calendar.toString();
}

function followUpEvent({ row, application, person }: Entry<FollowUp>, today: LocalDate): DayEvent {
  const { title, company = person?.company, url } = application?.posting ?? {};
  const at = company === undefined || company === '' ? '' : ` (${company})`;
  const whom = person?.name ?? title ?? 'somebody';
  return {
    uid: row.id,
    on: laterOf(row.dueOn, today),
    summary: `${verb(person)} ${whom}${at}: ${ASK[application === undefined ? 'person' : 'application'][row.step]}`,
    lines: [
      row.dueOn < today ? `Due since ${row.dueOn}.` : undefined,
      title === undefined ? undefined : `About: ${title}${at}`,
      person?.phone && `Phone: ${person.phone}`,
      person?.email && `E-mail: ${person.email}`,
      person?.profileUrl && `Profile: ${person.profileUrl}`,
      url && `Posting: ${url}`,
    ],
    url: webAddress(url),
    changedAt: row.updatedAt,
  };
}

function interviewEvent({ row, application, person }: Entry<Touchpoint>): DayEvent {
  const { title, company = person?.company, url } = application?.posting ?? {};
  const about = [title, company].filter((part) => part !== undefined && part !== '').join(', ');
  return {
    uid: row.id,
    on: row.expectedOn as LocalDate,
    summary: about === '' ? 'Interview' : `Interview: ${about}`,
    lines: [
      person && `With: ${person.name}`,
      person?.phone && `Phone: ${person.phone}`,
      person?.email && `E-mail: ${person.email}`,
      row.note,
      url && `Posting: ${url}`,
    ],
    url: webAddress(url),
    changedAt: row.updatedAt,
  };
}

function isInterviewToCome({ outcome, expectedOn }: Touchpoint, today: LocalDate): boolean {
  return outcome === 'interview-planned' && expectedOn !== undefined && expectedOn >= today;
}

function verb(
  person: { readonly phone?: string | undefined; readonly email?: string | undefined } | undefined,
): string {
  if (person?.phone) return 'Call';
  return person?.email ? 'Write to' : 'Follow up with';
}

const ASK: Readonly<Record<'application' | 'person', Readonly<Record<Step, string>>>> = {
  application: {
    receipt: 'ask whether your résumé arrived',
    process: 'ask where they are',
    advice: 'ask for advice',
    'decision-maker': 'reach the decision maker',
    again: 'follow up with something new',
    'thank-you': 'say thank you',
  },
  person: {
    receipt: 'get in touch',
    process: 'ask for a short talk',
    advice: 'ask for advice',
    'decision-maker': 'ask whom to reach',
    again: 'follow up with something new',
    'thank-you': 'say thank you',
  },
};

/** Without control characters, which end a file for some readers; line ends as `\n`. */
function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .toWellFormed();
}

function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
    ? new URL(url).href
    : undefined;
}
