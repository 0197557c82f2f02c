import type { DraftFacts } from './draft-facts.ts';
import { asQuestion, asSentence, joinClauses } from './draft-sentence.ts';
import { isAnswer } from './ladder.ts';
import type { Ask } from './touchpoint.ts';

/** The asks as questions to read aloud, one each, in order. */
export function askQuestions(facts: DraftFacts): readonly string[] {
  return facts.asks.map((ask, index) => {
    const question = questionOf(facts, ask);
    return asQuestion(index === 0 ? capital(question) : `And ${question}`);
  });
}

/** All the given asks in one short question. @example askBriefly(facts, ['receipt']) // 'May I ask whether you have my résumé?' */
export function askBriefly(facts: DraftFacts, asks: readonly Ask[]): string {
  if (asks.length === 0) return '';
  if (asks[0] === 'receipt' && !facts.applied && !hasWritten(facts)) return 'May I send you my résumé?';
  return asQuestion(`May I ask ${joinClauses(asks.map((ask) => matterOf(facts, ask)))}`);
}

/** The same as a statement, for a machine that cannot answer. */
export function askOfMachine(facts: DraftFacts, asks: readonly Ask[]): string {
  if (asks.length === 0) return '';
  if (asks[0] === 'receipt' && !facts.applied && !hasWritten(facts)) return "I'd like to send you my résumé.";
  return asSentence(`I'm calling to ask ${joinClauses(asks.map((ask) => matterOf(facts, ask)))}`);
}

function questionOf(facts: DraftFacts, ask: Ask): string {
  switch (ask) {
    case 'receipt':
      if (facts.applied) return 'could you tell me whether you have my résumé';
      return hasWritten(facts) ? 'could you tell me whether my message reached you' : 'may I send you my résumé';
    case 'process':
      return processQuestion(facts);
    case 'meeting':
      if (talksToReader(facts)) return 'could we find fifteen minutes to talk';
      return 'could I schedule a few minutes with the person making the decision';
    case 'advice':
      return facts.readerIsInside && facts.input.contact !== undefined && facts.company !== ''
        ? `you know ${facts.company} from the inside: what would you advise me to do next, and who should I speak with`
        : 'what would you do next in my place, and who should I speak with';
  }
}

function processQuestion(facts: DraftFacts): string {
  if (facts.interviewAhead) return 'could you tell me what happens after the interview';
  if (facts.interview !== undefined) return 'could you tell me where things stand and what the next step will be';
  if (facts.applied) return 'could you tell me where you are in the interviewing process';
  return `do you know of openings ${placeOf(facts)}that I might be right for`;
}

/** After «May I ask». */
function matterOf(facts: DraftFacts, ask: Ask): string {
  switch (ask) {
    case 'receipt':
      if (facts.applied) return 'whether you have my résumé';
      return hasWritten(facts) ? 'whether my message reached you' : 'whether I may send you my résumé';
    case 'process':
      if (facts.interviewAhead) return 'what happens after the interview';
      if (facts.interview !== undefined) return 'where things stand';
      return facts.applied
        ? 'where you are in the interviewing process'
        : 'whether you know of openings that I might be right for';
    case 'meeting':
      return talksToReader(facts)
        ? 'whether we could find fifteen minutes to talk'
        : 'whether I could have a few minutes with the person making the decision';
    case 'advice':
      return 'what you would do next in my place, and who I should speak with';
  }
}

function talksToReader(facts: DraftFacts): boolean {
  return facts.readerDecides || facts.input.application === undefined;
}

function placeOf(facts: DraftFacts): string {
  return facts.readerIsInside && facts.company !== '' ? `at ${facts.company} ` : '';
}

/** Whether words of mine lie with the reader: somebody who was only rung has received none. */
function hasWritten(facts: DraftFacts): boolean {
  const { contact, touchpoints } = facts.input;
  return touchpoints.some(
    (touch) =>
      touch.direction === 'outbound' &&
      touch.outcome !== 'no-answer' &&
      !isAnswer(touch) &&
      touch.contactId === contact?.id,
  );
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
