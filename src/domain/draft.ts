import { composeCall } from './draft-call.ts';
import { composeEmail } from './draft-email.ts';
import { type DraftFacts, type DraftInput, readDraftFacts } from './draft-facts.ts';
import type { DraftKind } from './draft-kind.ts';
import { composeMessage } from './draft-message.ts';
import { proofPointIn } from './draft-pitch.ts';
import { composeLinkedin, composeText, composeVoicemail } from './draft-short.ts';
import { findTemplate } from './draft-template.ts';
import { composeTemplated } from './draft-templated.ts';
import { readPersonName } from './person-name.ts';
import type { Ask } from './touchpoint.ts';

export { countTries } from './ladder.ts';
export type { DraftInput };

/** The words for one follow-up. `asks` are those that the words ask: a short draft may leave one out. */
export interface Draft {
  readonly kind: DraftKind;
  readonly subject?: string;
  readonly body: string;
  readonly asks: readonly Ask[];
  /** The proof point that the words speak of, as the profile has it; empty when they speak of none. */
  readonly proofPoint: string;
}

/** Before it is known which proof point the words had room for. */
export type ComposedWords = Omit<Draft, 'proofPoint'>;

/**
 * Composes the words out of the record: every way used so far with when and to whom, the pitch, one proof point, the
 * asks of the step that are still open. A fact that is not known is not spoken of; never throws.
 * @example composeDraft('voicemail', input).body // 'Hello Susan, this is Alex Kim; Jenny Smith suggested that …'
 */
export function composeDraft(kind: DraftKind, input: DraftInput): Draft {
  const facts = readDraftFacts(input);
  const ours = COMPOSERS[kind](facts);
  const draft = { ...ours, ...theirWords(kind, facts) };
  return { ...draft, body: withFirstNames(draft.body, facts), proofPoint: proofPointIn(draft.body, facts) };
}

/** The seeker's own words, where they left some for this kind and step and something of them can be said. */
function theirWords(kind: DraftKind, facts: DraftFacts): ComposedWords | undefined {
  const template = findTemplate(facts.input.templates ?? [], kind, facts.input.step);
  return template && composeTemplated(facts, template).draft;
}

const COMPOSERS: Readonly<Record<DraftKind, (facts: DraftFacts) => ComposedWords>> = {
  call: composeCall,
  voicemail: composeVoicemail,
  email: composeEmail,
  linkedin: composeLinkedin,
  'linkedin-message': composeMessage,
  text: composeText,
};

/** «Jenny Smith» the first time, «Jenny» after that, where there is but one Jenny. */
function withFirstNames(body: string, { company, input, title }: DraftFacts): string {
  const people = input.contacts.flatMap((person) => readPersonName(person.name) ?? []);
  return people.reduce((text, { full, greeting }) => {
    if (greeting === undefined || greeting === full || `${company} ${title} ${input.profile.name}`.includes(full))
      return text;
    const others = people.filter((other) => other.full !== full);
    if (others.some((other) => other.greeting === greeting || other.full.includes(full))) return text;
    const [before, ...rest] = text.split(full);
    return rest.length < 2 ? text : `${before}${full}${rest.join(greeting)}`;
  }, body);
}
