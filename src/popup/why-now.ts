import type { LocalDate } from '../domain/local-date.ts';
import type { FollowUpRow } from '../storage/queries.ts';
import { daysAgoWords, localDateOf } from '../ui/day-words.ts';
import { LEAD_STEP_WORDS, OUTSIDE_WORDS, REASON_WORDS, STEP_WORDS, TOUCH_WORDS, WHY_WORDS } from './words.ts';

/** What to do, in plain words. */
export function stepWords(row: FollowUpRow): string {
  return (row.application ? STEP_WORDS : LEAD_STEP_WORDS)[row.followUp.step];
}

/** Why today: what came last and when, which try this is, and what moved the date. */
export function whyNow(row: FollowUpRow, today: LocalDate): string {
  const facts = [sinceWords(row, today), WHY_WORDS.tryNumber(row.tries + 1), ...reasonWords(row)];
  return facts.filter((fact) => fact !== undefined).join(' · ');
}

/** Why this person, and why this day where it is none of the usual. */
function reasonWords({ followUp, contact, contacts }: FollowUpRow): readonly (string | undefined)[] {
  const { reason, outside, insteadOfId } = followUp;
  if (reason === 'moved-by-me') return [REASON_WORDS[reason]];
  const former = contacts.find(({ id }) => id === insteadOfId);
  const day = outside && OUTSIDE_WORDS[outside];
  if (outside === 'promised') return [day];
  return [former && contact ? WHY_WORDS.insteadOf(former.name, contact.name) : REASON_WORDS[reason], day];
}

function sinceWords(row: FollowUpRow, today: LocalDate): string {
  const last = row.touchpoints.findLast((touch) => touch.channel !== 'portal');
  if (last?.direction === 'inbound') return WHY_WORDS.heard(daysAgoWords(last.occurredOn, today));
  if (last) return WHY_WORDS.lastTouch(TOUCH_WORDS[last.channel], daysAgoWords(last.occurredOn, today));
  if (row.application) return WHY_WORDS.applied(daysAgoWords(row.application.appliedOn, today));
  return WHY_WORDS.added(daysAgoWords(localDateOf(row.followUp.createdAt), today));
}
