import { cleanLine } from './clean-line.ts';
import type { DraftFacts } from './draft-facts.ts';
import { asSentence } from './draft-sentence.ts';
import { isTry } from './ladder.ts';

const WHOLE_SENTENCE = /^(i|i['’](m|ve|d|ll)|my|we|our)\b/i;
/** Résumé style, «Led a team of 12», wants its subject back; only verbs that are no adjectives as well («certified»). */
const DEED =
  /^(led|ran|built|cut|grew|won|wrote|brought|taught|sold|oversaw|drove|managed|launched|reduced|increased|improved|designed|developed|created|delivered|saved|doubled|tripled|handled|closed|negotiated|opened|supervised|coordinated|implemented|introduced|migrated|shipped|automated|achieved)\s/i;
const YEARS =
  /^((over|more than|nearly|almost) )?(\d+\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) years\b/i;

/** What excites the seeker, as a sentence; empty when the profile does not say. */
export function pitchOf({ input, offered, rejected }: DraftFacts): string {
  return offered || rejected ? '' : asSentence(cleanLine(input.profile.pitch, 600));
}

/** One proof point, another one at each try, with a few words to lead in; empty when the profile has none. */
export function proofOf(facts: DraftFacts): string {
  const proofs = facts.input.profile.proofPoints.map((proof) => cleanLine(proof, 300)).filter((proof) => proof !== '');
  const proof = inFirstPerson(proofs[facts.tries % proofs.length]);
  if (proof === undefined || facts.offered || facts.rejected) return '';
  if (facts.input.step === 'thank-you') return asSentence(`One thing I'd add: ${proof}`);
  if (facts.tries < proofs.length && heardFromMe(facts))
    return asSentence(`Something I haven't mentioned yet: ${proof}`);
  return WHOLE_SENTENCE.test(proof)
    ? asSentence(proof)
    : asSentence(`One line from my résumé that may be useful: ${proof}`);
}

/** Whether the reader got words of mine since the application: only then is there something «not mentioned yet». */
export function heardFromMe({ input }: DraftFacts): boolean {
  return input.touchpoints.some(
    (touch) => isTry(touch) && touch.outcome !== 'no-answer' && touch.contactId === input.contact?.id,
  );
}

function inFirstPerson(proof: string | undefined): string | undefined {
  if (proof === undefined || !(DEED.test(proof) || YEARS.test(proof))) return proof;
  return `${DEED.test(proof) ? 'I' : 'I have'} ${proof.charAt(0).toLowerCase()}${proof.slice(1)}`;
}
