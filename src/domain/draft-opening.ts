import { type DraftFacts, nameOf, roleOf } from './draft-facts.ts';
import { waysApplied } from './draft-history.ts';
import { joinClauses, joinWords } from './draft-sentence.ts';
import { isAnswer } from './ladder.ts';
import { comingDay, relativeDay } from './relative-day.ts';
import type { Touchpoint } from './touchpoint.ts';

/** The clause that a draft opens with, without its full stop. */
export interface Opening {
  readonly clause: string;
  readonly about: 'thanks' | 'interview' | 'referral' | 'application' | 'interest';
  /** Touches that the clause speaks of already. */
  readonly told: readonly Touchpoint[];
}

/** Thanks come before all else, then who sent me, then what I sent; `role` says how fully the role is named. */
export function openingOf(facts: DraftFacts, role: string = roleOf(facts)): Opening {
  const thanks = thanksOf(facts, role);
  if (thanks !== undefined) return { ...thanks, clause: withReferrer(facts, thanks.clause) };
  if (facts.referrer !== undefined) {
    const since = facts.input.application === undefined ? `, since ${wishOf(facts)}` : '';
    const clause = `${joinWords(`${facts.referrer.full} suggested that I speak with you`, aboutRole(role))}${since}`;
    return { clause, about: 'referral', told: [] };
  }
  if (facts.applied)
    return { clause: appliedClause(whatFor(facts, role), waysApplied(facts)), about: 'application', told: [] };
  return { clause: interestOf(facts, role), about: 'interest', told: [] };
}

/** @example appliedClause('for the Buyer role', waysApplied(facts)) // 'I applied online for the Buyer role yesterday' */
export function appliedClause(what: string, ways: readonly string[]): string {
  const [first = '', ...rest] = ways;
  if (!first.startsWith('online ')) return joinWords('I applied', what, joinClauses(ways));
  return joinWords('I applied online', what, joinClauses([first.slice('online '.length), ...rest]));
}

/** «for the Buyer role», or «to Acme» where the role is not to be named. */
export function whatFor(facts: DraftFacts, role: string): string {
  return forRole(role) || (facts.company === '' ? '' : `to ${facts.company}`);
}

/** The conversation in which the referrer suggested the reader, while it may still be told. */
export function referralTalk(facts: DraftFacts): Touchpoint | undefined {
  const referrerId = facts.input.contact?.referredById;
  if (facts.referrer === undefined || referrerId === undefined) return undefined;
  const talks = facts.input.touchpoints.filter(
    (touch) => touch.contactId === referrerId && isAnswer(touch) && ['phone', 'in-person'].includes(touch.channel),
  );
  return (
    talks.findLast((touch) => touch.outcome === 'named-someone') ?? talks.findLast((touch) => touch.outcome === 'spoke')
  );
}

function thanksOf(facts: DraftFacts, role: string): Opening | undefined {
  const { answer, input, interview, interviewAhead, offered } = facts;
  const about = 'thanks';
  if (facts.rejected) return { clause: joinWords('thank you for considering me', forRole(role)), about, told: [] };
  if (input.step === 'thank-you' && interview === undefined) {
    return { clause: joinWords('thank you for taking the time to consider me', forRole(role)), about, told: [] };
  }
  if (interview !== undefined && (input.step === 'thank-you' || isNewest(facts, interview))) {
    return { clause: thanksForInterview(facts, interview, role), about, told: [interview] };
  }
  if (offered) return { clause: facts.thankedForOffer ? aboutOffer(role) : thanksForOffer(role), about, told: [] };
  if (interviewAhead && (answer === undefined || answer.occurredAt <= planned(facts)))
    return { clause: lookingForward(facts, role), about: 'interview', told: [] };
  if (answer !== undefined)
    return { clause: joinWords(thanksForAnswer(facts, answer), aboutRole(role)), about, told: [answer] };
  return undefined;
}

function thanksForOffer(role: string): string {
  return role === '' ? 'thank you again for your offer' : `thank you again for offering me ${role}`;
}

function aboutOffer(role: string): string {
  return role === '' ? "I'm following up on your offer" : `I'm following up on your offer of ${role}`;
}

function lookingForward({ input, interviewOn }: DraftFacts, role: string): string {
  const day = interviewOn && comingDay(interviewOn, input.today);
  return joinWords("I'm looking forward to the interview", day, forRole(role));
}

function planned({ input }: DraftFacts): number {
  return input.touchpoints.findLast((touch) => touch.outcome === 'interview-planned')?.occurredAt ?? 0;
}

function thanksForInterview(facts: DraftFacts, interview: Touchpoint, role: string): string {
  const day = relativeDay(interview.occurredOn, facts.input.today);
  const thanks = facts.input.step === 'thank-you' ? 'thank you' : 'thank you again';
  const who = nameOf(facts, interview.contactId);
  if (who === undefined) return joinWords(thanks, 'for', interviewOn(day), forRole(role));
  const what = who === 'you' ? 'for taking the time to talk with me' : `for the chance to talk with ${who}`;
  return joinWords(thanks, what, day, aboutRole(role));
}

function interviewOn(day: string): string {
  if (day === 'yesterday') return "yesterday's interview";
  return day === 'earlier today' ? "today's interview" : `the interview ${day}`;
}

function withReferrer({ referrer }: DraftFacts, clause: string): string {
  return referrer === undefined ? clause : `${clause}; I'm glad ${referrer.full} pointed me to you`;
}

function thanksForAnswer(facts: DraftFacts, answer: Touchpoint): string {
  const day = relativeDay(answer.occurredOn, facts.input.today);
  switch (answer.channel) {
    case 'phone':
    case 'in-person':
      return `thank you again for speaking with me ${day}`;
    case 'voicemail':
      return answer.direction === 'inbound'
        ? `thank you for your voicemail ${day}`
        : `thank you again for speaking with me ${day}`;
    case 'email':
      return `thank you for your email ${day}`;
    case 'linkedin':
      return `thank you for your LinkedIn message ${day}`;
    case 'text':
      return `thank you for your text ${day}`;
    default:
      return `thank you for your reply ${day}`;
  }
}

function interestOf(facts: DraftFacts, role: string): string {
  if (facts.input.application !== undefined)
    return role === '' ? "I'm very interested in working with you" : `I'm very interested in ${role}`;
  if (facts.input.touchpoints.length > 0) return `${wishOf(facts)}, so I'm getting back in touch`;
  return facts.input.contact?.role === 'network'
    ? `${wishOf(facts)}, and I thought of you`
    : `${wishOf(facts)}, and I hoped you could point me in the right direction`;
}

/** What one is after with a person whom no application ties to. */
function wishOf(facts: DraftFacts): string {
  const workThere = facts.company !== '' && facts.readerIsInside && facts.input.contact?.role !== 'recruiter';
  return workThere ? `I'm very interested in working at ${facts.company}` : "I'm looking for my next role";
}

function isNewest(facts: DraftFacts, interview: Touchpoint): boolean {
  return !facts.offered && (facts.answer === undefined || facts.answer.occurredOn <= interview.occurredOn);
}

function aboutRole(role: string): string {
  return role === '' ? '' : `about ${role}`;
}

function forRole(role: string): string {
  return role === '' ? '' : `for ${role}`;
}
