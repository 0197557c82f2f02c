import { describe, expect, it } from 'vitest';
import { composeDraft, countTries, type Draft } from '../../../src/domain/draft.ts';
import { type DraftKind, DraftKindSchema } from '../../../src/domain/draft-kind.ts';
import { LINKEDIN_LIMIT, LINKEDIN_MESSAGE_LIMIT, VOICEMAIL_WORDS } from '../../../src/domain/draft-limits.ts';
import { answeredAsks } from '../../../src/domain/ladder.ts';
import { EMPTY_PROFILE } from '../../../src/domain/profile.ts';
import type { Ask, Touchpoint } from '../../../src/domain/touchpoint.ts';
import { buildOpeningTouch, buildTouchpoint } from '../../builders/touchpoint.ts';
import { ALEX, base, jenny, susanId } from './draft-people.ts';
import { SITUATIONS } from './draft-situations.ts';

const KINDS: readonly DraftKind[] = DraftKindSchema.options;

const HOLES =
  /undefined|null|NaN|\[object|\[|\]|\{|\}|\(\s*\)| {2}|\t| [,.;:!?]|,,|[^.]\.\.(?!\.)|\.\?|\? ?\.|,\.|;\.|: ?\.|\bthe (the|role role)\b|\b(at|by|to|about)[.,;?]/i;
const GUILT =
  /you (never|still have not|haven't|did not|didn't)|no (reply|response|answer) from|ignor|disappoint|again and again|unfortunately|circle back|touch base|synerg|leverage|reach out/i;

/** The words by which an ask is known, in every wording. */
const ASK_WORDS: Readonly<Record<Ask, RegExp>> = {
  receipt: /you have my résumé|message reached you|send you my résumé/,
  process: /where you are in the interviewing|where things stand|happens after the interview|openings/,
  meeting: /person making the decision|fifteen minutes to talk/,
  advice: /next in my place|you know .+ from the inside/i,
};

/** What people wrote of themselves is theirs, also when they say it twice. */
const PROFILE = SITUATIONS.map(({ input: { profile } }) => `${profile.pitch} ${profile.proofPoints.join(' ')}`).join(
  ' ',
);

it('covers at least forty situations, each with its own name', () => {
  expect(SITUATIONS.length).toBeGreaterThanOrEqual(40);
  expect(new Set(SITUATIONS.map((situation) => situation.name)).size).toBe(SITUATIONS.length);
});

describe.each(SITUATIONS)('a draft for: $name', ({ input, says = [], never = [], subject }) => {
  const drafts = KINDS.map((kind) => composeDraft(kind, input));
  const whole = drafts.filter((draft) => draft.kind === 'email' || draft.kind === 'call');

  it.each(drafts)('$kind has no hole', (draft) => {
    expect(wordsOf(draft)).not.toMatch(HOLES);
    expect(draft.body).toBe(draft.body.trim());
    expect(draft.body.length).toBeGreaterThan(40);
  });

  it.each(drafts)('$kind is whole sentences, courteous ones', (draft) => {
    expect(wordsOf(draft)).not.toMatch(GUILT);
    const body = draft.body.replace(/Inc\.|Yahoo!/g, 'Firm');
    for (const sentence of body.split(/(?<=[.?!])\s+/)) expect(sentence).toMatch(/^\p{Lu}/u);
    expect(draft.body).toMatch(/[Tt]hank/);
  });

  it.each(drafts)('$kind asks only what is open, and says which asks it puts', (draft) => {
    const answered = answeredAsks(input.touchpoints);
    for (const ask of Object.keys(ASK_WORDS) as Ask[]) {
      expect([ask, ASK_WORDS[ask].test(draft.body)]).toEqual([ask, draft.asks.includes(ask)]);
      if (answered.has(ask)) expect(draft.asks).not.toContain(ask);
    }
  });

  it.each(drafts)('$kind says and asks everything once', (draft) => {
    const sentences = draft.body.split(/(?<=[.?!])\s+/).filter((sentence) => !PROFILE.includes(sentence));
    expect(sentences).toEqual([...new Set(sentences)]);
    for (const words of Object.values(ASK_WORDS))
      expect(draft.body.match(new RegExp(words, 'gi'))?.length ?? 0).toBeLessThanOrEqual(1);
    expect(draft.body.match(/how full your days are/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  it('keeps to its length', () => {
    const [, voicemail, email, linkedin, message, text] = drafts as [Draft, Draft, Draft, Draft, Draft, Draft];
    expect(message.body.length).toBeLessThanOrEqual(LINKEDIN_MESSAGE_LIMIT);
    expect(voicemail.body.split(/\s+/).length).toBeLessThanOrEqual(VOICEMAIL_WORDS);
    expect(linkedin.body.length).toBeLessThanOrEqual(LINKEDIN_LIMIT);
    expect(text.body.length).toBeLessThan(320);
    expect(email.subject?.length).toBeGreaterThan(3);
    expect(email.subject?.length).toBeLessThan(170);
  });

  it('tells the facts', () => {
    for (const draft of whole) for (const fact of says) expect(draft.body).toContain(fact);
    for (const draft of drafts) for (const lie of never) expect(wordsOf(draft)).not.toContain(lie);
    if (subject !== undefined) expect(composeDraft('email', input).subject).toBe(subject);
  });

  it('leaves the number twice on a machine, when there is one', () => {
    const { phone } = input.profile;
    const times = phone === '' ? 0 : composeDraft('voicemail', input).body.split(phone).length - 1;
    expect(times).toBe(phone === '' ? 0 : 2);
  });

  it('names the referrer in the first sentence, when there is one', () => {
    const referrer = input.contacts.find((person) => person.id === input.contact?.referredById);
    if (referrer === undefined) return;
    for (const draft of drafts) {
      const afterMyName = draft.body.replace(/^Hello Susan, this is Alex Kim\.\s+/, '');
      expect(afterMyName.split(/[.?!]/)[0]).toContain(referrer.name);
    }
  });

  it('is the same draft each time', () => {
    expect(KINDS.map((kind) => composeDraft(kind, input))).toEqual(drafts);
  });
});

describe('the proof point of a draft', () => {
  const known = SITUATIONS.find(({ name }) => name === 'nobody known, full profile');
  const { proofPoints } = ALEX;

  /** Which of the proof points each next e-mail speaks of, while every try ends like this. */
  function spoken(tries: number, touch: Partial<Touchpoint>): readonly number[] {
    return Array.from({ length: tries }, (_, before) => {
      const made = Array.from({ length: before }, () => buildTouchpoint(touch));
      const touchpoints = [buildOpeningTouch(), ...made];
      return proofPoints.indexOf(composeDraft('email', { ...base, ...known?.input, touchpoints }).proofPoint);
    });
  }

  it('is another one each time that a follow-up reaches somebody, and comes again once all have been', () => {
    expect(spoken(5, { channel: 'voicemail', outcome: 'left-message' })).toEqual([0, 1, 2, 0, 1]);
  });

  it('is not used up by a call that nobody takes, nor by words that had no room for it', () => {
    expect(spoken(3, { channel: 'phone', outcome: 'no-answer' })).toEqual([0, 0, 0]);
    expect(spoken(3, { channel: 'phone', outcome: 'no-answer', proofPoint: proofPoints[0] })).toEqual([0, 0, 0]);
    expect(spoken(3, { channel: 'voicemail', outcome: 'left-message', proofPoint: '' })).toEqual([0, 0, 0]);
  });

  it('is chosen by what was said in this thread, not beside it', () => {
    const touchpoints = [buildOpeningTouch(), buildTouchpoint({ channel: 'email', contactId: susanId })];
    const draft = composeDraft('email', { ...base, touchpoints, inThread: touchpoints.slice(0, 1) });
    expect(draft.proofPoint).toBe(proofPoints[0]);
  });

  it('is named only by a draft that speaks of it', () => {
    for (const kind of KINDS) {
      const { body, proofPoint } = composeDraft(kind, { ...base, contact: jenny, contacts: [jenny] });
      expect([kind, body.includes('I ran a depot')]).toEqual([kind, proofPoint !== '']);
    }
    expect(composeDraft('email', { ...base, profile: EMPTY_PROFILE }).proofPoint).toBe('');
    const template = { kind: 'email', step: 'any', subject: '', body: 'Thank you for reading. {proof}' } as const;
    expect(composeDraft('email', { ...base, templates: [template] }).proofPoint).toBe(proofPoints[0]);
    const silent = { ...template, body: 'Thank you for reading.' };
    expect(composeDraft('email', { ...base, templates: [silent] }).proofPoint).toBe('');
  });
});

it('counts follow-ups, not the application and not what came in', () => {
  const touchpoints = [
    buildOpeningTouch(),
    buildOpeningTouch({ channel: 'fax' }),
    buildTouchpoint({ outcome: 'no-answer', channel: 'phone' }),
    buildTouchpoint({ direction: 'inbound', outcome: 'replied', step: undefined }),
    buildTouchpoint({ outcome: 'interview-held', channel: 'in-person' }),
    buildTouchpoint({ step: 'thank-you' }),
  ];
  expect(countTries(touchpoints)).toBe(2);
});

function wordsOf(draft: Draft): string {
  return `${draft.subject ?? ''}\n${draft.body}`;
}
