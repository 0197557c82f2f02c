import { cleanLine } from './clean-line.ts';
import type { DraftFacts } from './draft-facts.ts';
import { asSentence } from './draft-sentence.ts';
import { isTry } from './ladder.ts';
import { nextProofPoint, usedProofPoints } from './proof-point.ts';
import type { Touchpoint } from './touchpoint.ts';

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

/** One proof point, one not used yet in this thread as long as there is one, with a few words to lead in; else empty. */
export function proofOf(facts: DraftFacts): string {
  const proof = proofPointOf(facts);
  if (proof === undefined) return '';
  const words = inFirstPerson(proof);
  if (facts.input.step === 'thank-you') return asSentence(`One thing I'd add: ${words}`);
  if (isNewTo(facts, proof)) return asSentence(`One thing I haven't mentioned yet: ${words}`);
  return WHOLE_SENTENCE.test(words) ? asSentence(words) : asSentence(`One thing that may be useful to know: ${words}`);
}

/** Which proof point the words speak of, as the profile has it; empty when they leave it out. */
export function proofPointIn(body: string, facts: DraftFacts): string {
  const sentence = proofOf(facts).replace(/\.$/, '');
  return sentence !== '' && body.includes(sentence) ? (proofPointOf(facts) ?? '') : '';
}

function proofPointOf(facts: DraftFacts): string | undefined {
  return facts.offered || facts.rejected ? undefined : nextProofPoint(proofPointsOf(facts), touchesOf(facts));
}

function isNewTo(facts: DraftFacts, proof: string): boolean {
  return heardFromMe(facts) && !usedProofPoints(proofPointsOf(facts), touchesOf(facts)).includes(proof);
}

function proofPointsOf({ input }: DraftFacts): readonly string[] {
  const proofs = input.profile.proofPoints.map((proof) => cleanLine(proof, 300)).filter((proof) => proof !== '');
  return [...new Set(proofs)];
}

function touchesOf({ input }: DraftFacts): readonly Touchpoint[] {
  return input.inThread ?? input.touchpoints;
}

/** Whether the reader got words of mine since the application: only then is there something «not mentioned yet». */
export function heardFromMe({ input }: DraftFacts): boolean {
  return input.touchpoints.some(
    (touch) => isTry(touch) && touch.outcome !== 'no-answer' && isWithReader(touch, input.contact?.id),
  );
}

/** Whether what excites me lies with the reader in writing; said again, it would be read as a form letter. */
export function hasMyPitch({ input }: DraftFacts): boolean {
  return input.touchpoints.some(
    (touch) =>
      isTry(touch) &&
      touch.outcome === 'sent' &&
      ['email', 'linkedin'].includes(touch.channel) &&
      isWithReader(touch, input.contact?.id),
  );
}

/** Somebody at an office is nobody in particular: it may be another one next time. */
function isWithReader(touch: Touchpoint, readerId: Touchpoint['contactId']): boolean {
  return readerId !== undefined && touch.contactId === readerId;
}

function inFirstPerson(proof: string): string {
  if (!(DEED.test(proof) || YEARS.test(proof))) return proof;
  return `${DEED.test(proof) ? 'I' : 'I have'} ${proof.charAt(0).toLowerCase()}${proof.slice(1)}`;
}
