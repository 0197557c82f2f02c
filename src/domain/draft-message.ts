import type { ComposedWords } from './draft.ts';
import type { DraftFacts } from './draft-facts.ts';
import { LINKEDIN_MESSAGE_LIMIT } from './draft-limits.ts';
import { asSentence, joinParagraphs } from './draft-sentence.ts';
import { caseInWriting, thoughtsOf } from './draft-thoughts.ts';

/** A message to somebody one is connected with: as an e-mail, but without its subject, addresses and small talk. */
export function composeMessage(facts: DraftFacts): ComposedWords {
  const { opening, history, case: all, lead, questions } = thoughtsOf(facts);
  const reasons = caseInWriting(facts, all);
  const greeting = `Hello${facts.reader?.greeting === undefined ? '' : ` ${facts.reader.greeting}`},`;
  const asked = [lead, ...questions];
  const thanks = [facts.me.name === '' ? 'Thank you.' : `Thank you,\n${facts.me.name}`];
  const first = asSentence(opening.clause);
  const drafts = [
    [[greeting], [first, ...history], reasons, asked, thanks],
    [[greeting], [first, ...history], reasons.slice(1), asked, thanks],
    [[greeting], [first], asked, thanks],
  ].map(joinParagraphs);
  const body =
    drafts.find((text) => text.length <= LINKEDIN_MESSAGE_LIMIT) ?? joinParagraphs([[greeting], asked, thanks]);
  return { kind: 'linkedin-message', body, asks: facts.asks };
}
