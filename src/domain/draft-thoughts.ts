import { askQuestions } from './draft-asks.ts';
import { type DraftFacts, nameOf, roleOf } from './draft-facts.ts';
import { restOfHistory, waysApplied } from './draft-history.ts';
import { appliedClause, type Opening, openingOf, referralTalk } from './draft-opening.ts';
import { hasMyPitch, heardFromMe, pitchOf, proofOf } from './draft-pitch.ts';
import { asSentence } from './draft-sentence.ts';
import { relativeDay } from './relative-day.ts';

/** What an e-mail and a call have in common: the thoughts, in order, each a list of whole sentences. */
export interface DraftThoughts {
  readonly opening: Opening;
  /** How it came to this: what was sent, when and through whom, and who said what. */
  readonly history: readonly string[];
  /** Why I care, and what I bring. */
  readonly case: readonly string[];
  /** What leads over to the questions. */
  readonly lead: string;
  readonly questions: readonly string[];
}

/** As a letter gives them: what the reader has in writing already is not written again, where there is something new. */
export function caseInWriting(facts: DraftFacts, [pitch = '', ...rest]: DraftThoughts['case']): readonly string[] {
  return hasMyPitch(facts) && rest.some((sentence) => sentence !== '') ? rest : [pitch, ...rest];
}

export function thoughtsOf(facts: DraftFacts): DraftThoughts {
  const opening = openingOf(facts);
  const questions = facts.asks.length > 0 ? askQuestions(facts) : [offerHelp(facts)];
  if (facts.input.step === 'thank-you') {
    const impression = facts.interview === undefined ? '' : CAME_AWAY;
    return { opening, history: [impression], case: [pitchOf(facts), proofOf(facts)], lead: '', questions };
  }
  if (facts.rejected) return { opening, history: [], case: [], lead: '', questions: STAY_IN_TOUCH };
  if (opening.about === 'interview') {
    return {
      opening,
      history: [],
      case: [],
      lead: '',
      questions: [...askQuestions(facts), ANYTHING_TO_BRING],
    };
  }
  if (facts.offered) return { opening, history: [appreciationOf(facts)], case: [], lead: '', questions };
  return {
    opening,
    history: historyOf(facts, opening),
    case: [pitchOf(facts), proofOf(facts)],
    lead: leadOf(facts),
    questions,
  };
}

function historyOf(facts: DraftFacts, opening: Opening): readonly string[] {
  const talk = opening.about === 'referral' ? referralTalk(facts) : undefined;
  const talked =
    talk === undefined ? '' : `${facts.referrer?.full} and I spoke ${relativeDay(talk.occurredOn, facts.input.today)}`;
  const told = [...opening.told, talk];
  return [asSentence(talked), appliedSentence(facts, opening), restOfHistory(facts, told), promiseOf(facts)];
}

function appliedSentence(facts: DraftFacts, opening: Opening): string {
  if (!facts.applied || opening.about === 'application') return '';
  const clause = appliedClause('', waysApplied(facts));
  return asSentence(opening.about === 'thanks' ? `As a reminder, ${clause}` : clause);
}

/** Who promised to call, when that was the last word; empty when nobody did. */
export function promiseOf(facts: DraftFacts): string {
  return promiseWordings(facts)[0] ?? '';
}

/** The same from its fullest wording to its shortest; none when nobody promised. */
export function promiseWordings(facts: DraftFacts): readonly string[] {
  const last = facts.input.touchpoints.at(-1);
  if (last?.outcome !== 'will-call-back') return [];
  const who = nameOf(facts, last.contactId);
  if (who === 'you') {
    return [
      "You kindly offered to call me back; I know how full your days are, so I thought I'd make it easy.",
      "You kindly offered to call me back, and I thought I'd make it easy.",
    ];
  }
  const whoever = who ?? (facts.readerIsInside ? 'one of your colleagues' : 'someone there');
  return [
    asSentence(`${whoever} kindly offered to call me back, and I thought I'd make it easy by getting in touch myself`),
    asSentence(`${whoever} kindly offered to call me back`),
  ];
}

/** Of an offer, once. */
export function appreciationOf({ thankedForOffer }: DraftFacts): string {
  return thankedForOffer ? '' : 'I appreciate your confidence in me.';
}

/** After an interview. */
export const CAME_AWAY = 'I came away even more interested in the work.';

/** Before an interview. */
export const ANYTHING_TO_BRING = "If there is anything I should prepare or bring, I'll have it ready.";

/** After a rejection: no asks, and the door stays open. */
export const STAY_IN_TOUCH: readonly string[] = [
  "I'd be glad to stay in touch.",
  'If another role comes up where I could be of use, please think of me.',
];

const AGAIN = [
  "I'm still very interested, so I'm checking in again.",
  "This is still a role I'd be glad to take on, so I'm staying in touch.",
  "My interest hasn't changed, and I'd be glad to answer any questions.",
];

/** One warm sentence a step, before the ask. */
function leadOf(facts: DraftFacts): string {
  if (facts.input.application === undefined || facts.interviewAhead) return '';
  if (facts.input.step === 'again' && !heardFromMe(facts)) return "I'm very interested in this role.";
  switch (facts.input.step) {
    case 'receipt':
      return facts.applied && facts.asks.length > 0 ? 'I want to be sure my application reached the right hands.' : '';
    case 'process':
      return "I'm still very interested, and I'm happy to send anything that would help.";
    case 'advice':
      return facts.asks.length > 0
        ? "I'm still very interested, and I'd value your advice."
        : "I'm still very interested.";
    case 'decision-maker':
      return "I'd welcome the chance to tell you what I could bring to the role.";
    case 'again':
      return AGAIN[facts.tries % AGAIN.length] ?? '';
    case 'thank-you':
      return '';
  }
}

/** When every ask is answered there is still something to offer. */
export function offerHelp(facts: DraftFacts): string {
  if (facts.offered) return 'Please tell me if there is anything you need from me for the next steps.';
  if (facts.input.step === 'thank-you')
    return "If there is anything else that would help you decide, I'll send it right away.";
  return "If there is anything else you would like to see from me, I'll send it the same day.";
}

/** «the Buyer role at Acme» with a capital, for a subject; empty when nothing is known. */
export function topicOf(facts: DraftFacts): string {
  if (facts.input.application === undefined) return '';
  if (facts.title === '') return roleOf(facts).replace('the role at ', '');
  return facts.company === '' ? facts.title : `${facts.title} at ${facts.company}`;
}
