import type { ComposedWords } from './draft.ts';
import { askBriefly, askOfMachine } from './draft-asks.ts';
import { type DraftFacts, roleOf, shortRoleOf } from './draft-facts.ts';
import { type Fitted, fitSentences, type Slot } from './draft-fitted.ts';
import { waysApplied } from './draft-history.ts';
import type { DraftKind } from './draft-kind.ts';
import { draftFits } from './draft-limits.ts';
import { appliedClause, type Opening, openingOf, whatFor } from './draft-opening.ts';
import { pitchOf, proofOf } from './draft-pitch.ts';
import { asSentence } from './draft-sentence.ts';
import {
  ANYTHING_TO_BRING,
  appreciationOf,
  CAME_AWAY,
  offerHelp,
  promiseWordings,
  STAY_IN_TOUCH,
} from './draft-thoughts.ts';
import type { Ask } from './touchpoint.ts';

/** Thirty seconds after the tone; the number twice, for who has no pen at hand. */
export function composeVoicemail(facts: DraftFacts): ComposedWords {
  const { name, phone } = facts.me;
  const end =
    facts.input.step === 'thank-you' || facts.offered || facts.rejected || facts.interviewAhead
      ? 'Thank you again.'
      : "I'll try you again soon. Thank you.";
  return compose(facts, 'voicemail', {
    hello: name === '' ? hello(facts) : `${hello(facts)}, this is ${name}`,
    ask: (asks) => askOfMachine(facts, asks),
    end: [
      { variants: [phone === '' ? '' : `My number is ${phone}. Again, that's ${phone}.`], priority: 0 },
      { variants: [end], priority: 0 },
    ],
  });
}

/** The note of an invitation. */
export function composeLinkedin(facts: DraftFacts): ComposedWords {
  return compose(facts, 'linkedin', {
    hello: hello(facts),
    ask: (asks) => askBriefly(facts, asks),
    end: [{ variants: [facts.me.name === '' ? 'Thank you.' : `Thank you, ${facts.me.name}`], priority: 0 }],
  });
}

export function composeText(facts: DraftFacts): ComposedWords {
  const { name } = facts.me;
  return compose(facts, 'text', {
    hello: name === '' ? hello(facts) : `${hello(facts)}, this is ${name}`,
    ask: (asks) => askBriefly(facts, asks),
    end: [{ variants: ['Thank you.'], priority: 0 }],
  });
}

interface Frame {
  readonly hello: string;
  readonly ask: (asks: readonly Ask[]) => string;
  readonly end: readonly Slot[];
}

/** The opening gives way before the ask does: a short word on the role, but the question is put. */
function compose(facts: DraftFacts, kind: DraftKind, frame: Frame): ComposedWords {
  const askLists = facts.asks.length > 1 ? [facts.asks, facts.asks.slice(0, 1)] : [facts.asks];
  const askAt = 4;
  const attempts = openingsOf(facts).map((opening): Fitted => {
    const sells = opening.about !== 'interview';
    const slots: readonly Slot[] = [
      { variants: [joinOpening(frame.hello, opening)], priority: 0 },
      { variants: secondSentences(facts, opening), priority: 2 },
      { variants: kind === 'text' || !sells ? [] : [pitchOf(facts)], priority: 4 },
      { variants: sells ? [proofOf(facts)] : [], priority: 3 },
      { variants: askLists.map((asks) => frame.ask(asks) || purposeOf(facts, opening)), priority: 1 },
      ...frame.end,
    ];
    return fitSentences(slots, (text) => draftFits(kind, text, facts.me.phone));
  });
  const opened = attempts.filter((attempt) => attempt.chosen[0] === 0);
  const best =
    opened.find((attempt) => facts.asks.length === 0 || attempt.chosen[askAt] === 0) ??
    opened.find((attempt) => attempt.chosen[askAt] !== -1) ??
    opened[0];
  const asked = best?.chosen[askAt] ?? -1;
  return { kind, body: best?.text ?? `${frame.hello}.`, asks: askLists[asked] ?? [] };
}

/** From the fullest opening to the shortest. */
function openingsOf(facts: DraftFacts): readonly Opening[] {
  const ways = waysApplied(facts);
  return [roleOf(facts), shortRoleOf(facts), ''].flatMap((role) => {
    const opening = openingOf(facts, role);
    if (opening.about !== 'application') return [opening];
    return [ways, ways.slice(0, 1)].map((told) => ({ ...opening, clause: appliedClause(whatFor(facts, role), told) }));
  });
}

/** When every ask is answered there is still something to offer, so that the call has its reason. */
function purposeOf(facts: DraftFacts, opening: Opening): string {
  const isThanks = facts.input.step === 'thank-you' || facts.offered || facts.rejected;
  return facts.asks.length > 0 || isThanks || opening.about === 'interview' ? '' : offerHelp(facts);
}

/** What follows on an opening that has not told of the application yet. */
function secondSentences(facts: DraftFacts, opening: Opening): readonly string[] {
  if (facts.rejected) return [STAY_IN_TOUCH.join(' '), ...STAY_IN_TOUCH];
  if (facts.offered) return [appreciationOf(facts) || offerHelp(facts)];
  if (opening.about === 'interview') return facts.asks.length === 0 ? [ANYTHING_TO_BRING] : [];
  const promised = promiseWordings(facts);
  if (promised.length > 0) return promised;
  if (facts.input.step === 'thank-you') return facts.interview === undefined ? [] : [CAME_AWAY];
  if (!facts.applied || opening.about === 'application') return [];
  const ways = waysApplied(facts);
  return [ways, ways.slice(0, 1)].map((told) => asSentence(appliedClause('', told)));
}

/** Who sent me belongs into the first sentence. */
function joinOpening(hello: string, opening: Opening): string {
  if (!hello.includes(', this is ')) return asSentence(`${hello}, ${opening.clause}`);
  if (opening.about === 'referral') return asSentence(`${hello}; ${opening.clause}`);
  return `${asSentence(hello)} ${asSentence(opening.clause)}`;
}

function hello({ reader }: DraftFacts): string {
  return reader?.greeting === undefined ? 'Hello' : `Hello ${reader.greeting}`;
}
