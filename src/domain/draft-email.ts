import type { ComposedWords } from './draft.ts';
import type { DraftFacts } from './draft-facts.ts';
import type { Opening } from './draft-opening.ts';
import { asSentence, joinParagraphs } from './draft-sentence.ts';
import { thoughtsOf, topicOf } from './draft-thoughts.ts';

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
    thoughts.case,
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
  if (topic === '') return facts.me.name === '' ? 'A short question' : `A short question from ${facts.me.name}`;
  if (facts.rejected) return `Thank you: ${topic}`;
  if (facts.offered) return `Thank you for the offer: ${topic}`;
  if (opening.about === 'interview') return `The interview: ${topic}`;
  if (facts.referrer !== undefined && opening.about === 'referral')
    return `${topic}, at ${facts.referrer.full}'s suggestion`;
  if (!facts.applied) return topic;
  return facts.tries === 0 ? `My application: ${topic}` : `Following up: ${topic}`;
}

function closingOf(facts: DraftFacts): string {
  if (facts.input.step === 'thank-you') return 'Thank you again.';
  if (facts.rejected) return 'Thank you again, and all the best.';
  if (facts.offered || facts.interviewAhead) return 'Thank you again for your time.';
  return CLOSINGS[facts.tries % CLOSINGS.length] ?? '';
}

function reachMe({ me }: DraftFacts): string {
  const ways = [me.phone, me.email].filter((way) => way !== '');
  return ways.length === 0 ? '' : asSentence(`You can reach me at ${ways.join(' or ')}`);
}

function signOf({ me }: DraftFacts): string {
  if (me.name === '') return '';
  return ['Kind regards,', me.name, me.phone, me.email].filter((line) => line !== '').join('\n');
}
