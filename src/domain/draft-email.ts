import type { ComposedWords } from './draft.ts';
import type { DraftFacts } from './draft-facts.ts';
import type { Opening } from './draft-opening.ts';
import { asSentence, joinParagraphs } from './draft-sentence.ts';
import { caseInWriting, promiseOf, thoughtsOf, topicOf } from './draft-thoughts.ts';

const CLOSINGS = [
  "Thank you for your time. I know how full your days are, so I'll check back with you soon.",
  "Thank you for your help. I'll be in touch again soon.",
  "Thank you for your time and consideration. I'll check in again soon.",
];

/** Subject and paragraphs: how it came to this, why I care and what I bring, the asks, thanks. */
export function composeEmail(facts: DraftFacts): ComposedWords {
  const thoughts = thoughtsOf(facts);
  const body = joinParagraphs([
    [`Hello${facts.reader?.greeting === undefined ? '' : ` ${facts.reader.greeting}`},`],
    [asSentence(thoughts.opening.clause), ...thoughts.history],
    caseInWriting(facts, thoughts.case),
    [thoughts.lead, ...thoughts.questions],
    [closingOf(facts), facts.me.name === '' ? reachMe(facts) : ''],
    [signOf(facts)],
  ]);
  return { kind: 'email', subject: subjectOf(facts, thoughts.opening), body, asks: facts.asks };
}

function subjectOf(facts: DraftFacts, opening: Opening): string {
  const topic = topicOf(facts);
  if (facts.input.step === 'thank-you') return topic === '' ? 'Thank you' : `Thank you: ${topic}`;
  if (facts.rejected && topic === '') return 'Thank you';
  if (topic === '' && facts.applied) return facts.tries === 0 ? 'My application' : 'Following up on my application';
  if (topic === '') return subjectToPerson(facts, opening);
  if (facts.rejected) return `Thank you: ${topic}`;
  if (facts.offered) return facts.thankedForOffer ? `Your offer: ${topic}` : `Thank you for the offer: ${topic}`;
  if (opening.about === 'interview') return `Interview: ${topic}`;
  if (opening.about === 'referral') return `${suggestedBy(facts)}: ${topic}`;
  if (!facts.applied) return topic;
  return facts.tries === 0 && facts.answer === undefined ? `My application: ${topic}` : `Following up: ${topic}`;
}

function suggestedBy({ referrer }: DraftFacts): string {
  return `${referrer?.full} suggested that I write`;
}

/** To one whom no application ties to me: what comes again is not a short question each time. */
function subjectToPerson(facts: DraftFacts, opening: Opening): string {
  const { name } = facts.me;
  if (opening.about === 'referral') return suggestedBy(facts);
  if (facts.tries === 0) return name === '' ? 'A short question' : `A short question from ${name}`;
  return name === '' ? 'Following up' : `Following up: ${name}`;
}

function closingOf(facts: DraftFacts): string {
  if (facts.input.step === 'thank-you') return 'Thank you again.';
  if (facts.rejected) return 'Thank you again, and all the best.';
  if (facts.offered || facts.interviewAhead) return 'Thank you again for your time.';
  const promised = promiseOf(facts) !== '' ? 1 : 0; // its words are in the first closing too
  return CLOSINGS[promised + (facts.tries % (CLOSINGS.length - promised))] ?? '';
}

function reachMe({ me }: DraftFacts): string {
  const ways = [me.phone, me.email].filter((way) => way !== '');
  return ways.length === 0 ? '' : asSentence(`You can reach me at ${ways.join(' or ')}`);
}

function signOf({ me }: DraftFacts): string {
  if (me.name === '') return '';
  return ['Kind regards,', me.name, me.phone, me.email].filter((line) => line !== '').join('\n');
}
