import type { Stage } from './application.ts';
import { applicationsOf, type Hunt, type HuntThread, startOf } from './hunt.ts';
import { isAnswer } from './ladder.ts';
import { daysBetween, type LocalDate, laterOf } from './local-date.ts';
import type { Touchpoint } from './touchpoint.ts';

/** Two weeks: with the coach's window of 4 to 6 days, the third follow-up is due by then. */
export const SILENT_AFTER_DAYS = 14;

/**
 * For how many days nobody has been heard from in an open thread: since their last answer or the day they named in it, else
 * since it began. Undefined for a thread that has ended, and for one where an offer waits for the seeker.
 * @example silentDays({ key, application, touches: [applied] }, addDays(application.appliedOn, 20)) // 20
 */
function silentDays(thread: HuntThread, today: LocalDate): number | undefined {
  const { application, contact, touches } = thread;
  const start = startOf(thread);
  const stage = application?.stage;
  const over = (stage !== undefined && !awaitsAnswer(stage)) || contact?.stopped || contact?.doNotContact;
  if (over || start === undefined) return undefined;
  const heardOn = touches.reduce((latest, touch) => laterOf(latest, heardIn(touch) ?? latest), start);
  return Math.max(0, daysBetween(heardOn, today));
}

/** Whether it is for the other side to say something. */
export function awaitsAnswer(stage: Stage): boolean {
  return stage !== 'closed' && stage !== 'offer' && stage !== 'to-apply';
}

/** The day up to which a touch accounts for silence: on which they answered, or the later one they named. */
export function heardIn(
  touch: Pick<Touchpoint, 'direction' | 'outcome' | 'occurredOn' | 'expectedOn'>,
): LocalDate | undefined {
  return isAnswer(touch) ? laterOf(touch.occurredOn, touch.expectedOn ?? touch.occurredOn) : undefined;
}

export function isSilent(thread: HuntThread, today: LocalDate): boolean {
  return (silentDays(thread, today) ?? 0) >= SILENT_AFTER_DAYS;
}

export interface SilentThread {
  readonly thread: HuntThread;
  readonly days: number;
}

/** Applications, whoever of their people they are about, and people followed for their own sake; the longest silent first. */
export function silentThreads(hunt: Hunt, today: LocalDate): readonly SilentThread[] {
  return [...applicationsOf(hunt), ...hunt.threads.filter(({ application }) => application === undefined)]
    .flatMap((thread) => {
      const days = silentDays(thread, today);
      return days === undefined || days < SILENT_AFTER_DAYS ? [] : [{ thread, days }];
    })
    .sort((one, other) => other.days - one.days || (one.thread.key < other.thread.key ? -1 : 1));
}
