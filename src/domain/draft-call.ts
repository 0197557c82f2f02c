import type { ComposedWords } from './draft.ts';
import type { DraftFacts } from './draft-facts.ts';
import { asSentence, joinParagraphs, joinWords } from './draft-sentence.ts';
import { thoughtsOf } from './draft-thoughts.ts';

/** A script to read aloud: a paragraph a breath, each ask on its own, so that there is room for the answer. */
export function composeCall(facts: DraftFacts): ComposedWords {
  const { opening, history, case: reasons, lead, questions } = thoughtsOf(facts);
  const refers = opening.about === 'referral';
  const body = joinParagraphs([
    greetingOf(facts, refers ? opening.clause : ''),
    [refers ? '' : asSentence(opening.clause), ...history],
    reasons,
    ...questions.map((question, index) => [index === 0 ? lead : '', question]),
    [thanksOf(facts)],
  ]);
  return { kind: 'call', body, asks: facts.asks };
}

/** Who I am, and who sent me in the same breath; of a stranger, the name: it is what the next follow-up needs. */
function greetingOf({ me, reader }: DraftFacts, referral: string): readonly string[] {
  const hello = reader?.greeting === undefined ? 'Hello' : `Hello ${reader.greeting}`;
  const asksName = reader?.greeting === undefined ? "May I ask who I'm speaking with?" : '';
  if (referral !== '') {
    const clause = me.name === '' ? `${hello}, ${referral}` : `${hello}, my name is ${me.name}, and ${referral}`;
    return [asSentence(clause), asksName];
  }
  return [asSentence(me.name === '' ? hello : `${hello}, this is ${me.name}`), asksName];
}

function thanksOf({ input, interviewAhead, me, offered, reader, rejected }: DraftFacts): string {
  const thanks = reader?.greeting === undefined ? 'Thank you.' : asSentence(`Thank you, ${reader.greeting}`);
  if (input.step === 'thank-you' || rejected) return thanks;
  const number = me.phone === '' ? '' : `My number is ${me.phone}, in case you need it.`;
  if (offered || interviewAhead) return joinWords(thanks, number);
  return joinWords(thanks, "I appreciate your help, and I'll check back with you soon.", number);
}
