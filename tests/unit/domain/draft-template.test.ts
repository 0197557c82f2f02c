import { describe, expect, it, test } from 'vitest';
import { composeDraft, type DraftInput } from '../../../src/domain/draft.ts';
import { readDraftFacts } from '../../../src/domain/draft-facts.ts';
import { type DraftKind, DraftKindSchema } from '../../../src/domain/draft-kind.ts';
import { LINKEDIN_LIMIT, VOICEMAIL_WORDS } from '../../../src/domain/draft-limits.ts';
import type { DraftTemplate } from '../../../src/domain/draft-template.ts';
import { composeTemplated } from '../../../src/domain/draft-templated.ts';
import { parseTemplate } from '../../../src/domain/parse-template.ts';
import { EMPTY_PROFILE } from '../../../src/domain/profile.ts';
import { TEMPLATE_STARTERS } from '../../../src/domain/template-starter.ts';
import { parseSettings } from '../../../src/settings/settings.ts';
import { base, interview, sent, spoke, toJenny, toSusan } from './draft-people.ts';
import { SITUATIONS } from './draft-situations.ts';

function written(body: string, parts: Partial<DraftTemplate> = {}): DraftTemplate {
  return { kind: 'email', step: 'any', subject: '', body, ...parts };
}

const say = (body: string, input: DraftInput): string | undefined =>
  composeTemplated(readDraftFacts(input), written(body)).draft?.body;

describe('the template language', () => {
  test.each([
    ['a fact', 'I wrote to {company}.', 'I wrote to Acme.'],
    ['a fact typed in another way', 'I wrote to { Company }.', 'I wrote to Acme.'],
    ['how and when', 'I applied {how applied}.', 'I applied three weeks ago through your website and by fax to you.'],
    ['a condition that holds', 'Thank you[if company:  from all of {company}].', 'Thank you from all of Acme.'],
    ['a condition that does not hold', 'I applied[if referrer: , as {referrer} said].', 'I applied.'],
    ['a condition turned around', '[if no referrer: I found you myself.] Thank you.', 'I found you myself. Thank you.'],
    ['one condition in another', '[if applied: I applied[if company:  to {company}].]', 'I applied to Acme.'],
    [
      'a state',
      '[if first time: This is my first note.][if offer: Thank you for the offer.]',
      'This is my first note.',
    ],
    ['lines and paragraphs', 'Hello {first name},\n\n\n\nOne.\nTwo.', 'Hello Jenny,\n\nOne.\nTwo.'],
    ['a condition over lines', 'One.\n[if referrer:\nTwo.\n]\nThree.', 'One.\n\nThree.'],
    [
      'the proof in a sentence',
      'One thing: {proof} Thank you.',
      'One thing: I ran a depot of 40 people for six years. Thank you.',
    ],
    ['a stop after a whole sentence', '{proof}. Thank you.', 'I ran a depot of 40 people for six years. Thank you.'],
    ['a sentence that begins with a fact', '{when applied} I applied.', 'Three weeks ago I applied.'],
  ])('%s', (_name, template, words) => {
    expect(say(template, toJenny)).toBe(words);
  });

  test.each([
    ['a fact nobody knows takes its sentence along', 'I met {referrer} once. Thank you.', 'Thank you.'],
    ['so does a name that is no placeholder', 'I love {compnay}. Thank you.', 'Thank you.'],
    ['so does a stray bracket', 'I love [your company]. Thank you.', 'Thank you.'],
    ['so does a condition that nobody knows', '[if moon: I love it.] Thank you.', 'Thank you.'],
    ['a condition that is not closed still speaks', 'One. [if company: Two. Three.', 'One. Three.'],
    ['a sentence that is not there leaves its neighbours', '{history} Thank you.', 'Thank you.'],
    ['a title is no end of a sentence', 'I met Dr. {referrer} once. Thank you.', 'Thank you.'],
    ['a comma is no end of a line', 'Good morning {referrer},\nthank you.', 'Good morning,\nThank you.'],
    ['a greeting lacks its name', 'Dear {referrer},\n\nThank you.', 'Hello,\n\nThank you.'],
    ['a greeting keeps what it knows', 'Hello {referrer}, this is {my name}. Yes.', 'Hello, this is Alex Kim. Yes.'],
  ])('%s', (_name, template, words) => {
    expect(say(template, toJenny)).toBe(words);
  });

  it('does not end a sentence inside a name', () => {
    const input = {
      ...toJenny,
      application: { ...toJenny.application, posting: { ...toJenny.application?.posting, company: 'Acme, Inc.' } },
    } as DraftInput;
    expect(say('I like {company} for {referrer}. I like {company}.', input)).toBe('I like Acme, Inc.');
  });

  it('tells what it could not read, as it was written', () => {
    expect(parseTemplate('{compnay} [if moon: x] [Company] {first name').notes).toEqual([
      { about: 'unknown-name', written: '{compnay}' },
      { about: 'unknown-condition', written: 'moon' },
      { about: 'stray-bracket', written: '[Company] {first name' },
      { about: 'stray-bracket', written: '] {first name' },
      { about: 'stray-bracket', written: '{first name' },
    ]);
  });

  it('tells which facts it wanted and does not know', () => {
    expect(composeTemplated(readDraftFacts(toJenny), written('{referrer} and {company}. {referrer}.')).missing).toEqual(
      ['referrer'],
    );
  });
});

describe('a draft in the seeker’s words', () => {
  it('speaks instead of ours, at its step before every step', () => {
    const templates = [written('Every step.'), written('This step.', { step: 'receipt', subject: 'About {company}' })];
    expect(composeDraft('email', { ...toJenny, templates })).toMatchObject({
      subject: 'About Acme',
      body: 'This step.',
    });
    expect(composeDraft('email', { ...toJenny, step: 'again', templates }).body).toBe('Every step.');
    expect(composeDraft('text', { ...toJenny, templates })).toEqual(composeDraft('text', toJenny));
  });

  it('keeps our subject where it has none', () => {
    expect(composeDraft('email', { ...toJenny, templates: [written('Yes.')] }).subject).toBe(
      composeDraft('email', toJenny).subject,
    );
  });

  it('gives way to ours where nothing of it can be said', () => {
    const templates = [written('I met {referrer}.'), written(' ', { kind: 'call' })];
    expect(composeDraft('email', { ...toJenny, templates })).toEqual(composeDraft('email', toJenny));
    expect(composeDraft('call', { ...toJenny, templates })).toEqual(composeDraft('call', toJenny));
  });

  it('keeps to what the kind allows, by whole sentences', () => {
    const long = written('Good things take a while to tell. '.repeat(60), { kind: 'linkedin' });
    const note = composeTemplated(readDraftFacts(base), long);
    expect(note.shortened).toBe(true);
    expect(note.draft?.body).toMatch(/tell\.$/);
    expect(note.draft?.body.length).toBeLessThanOrEqual(LINKEDIN_LIMIT);
    const spoken = composeTemplated(readDraftFacts(base), { ...long, kind: 'voicemail' }).draft?.body ?? '';
    expect(spoken.split(' ').length).toBeLessThanOrEqual(VOICEMAIL_WORDS);
  });

  it('does not ask again what was answered', () => {
    const touchpoints = [...sent, { ...spoke, answeredAsks: ['receipt' as const] }];
    expect(say('{questions} Thank you.', { ...toJenny, touchpoints })).toBe('Thank you.');
  });

  it('knows the referrer and the interview', () => {
    const input = { ...toSusan, touchpoints: [...toSusan.touchpoints, interview] };
    expect(say('{referrer} sent me. We talked {interview day}.', input)).toBe(
      'Jenny Smith sent me. We talked yesterday.',
    );
  });
});

describe('where one starts', () => {
  const templates = (kind: DraftKind) => [{ kind, step: 'any' as const, ...TEMPLATE_STARTERS[kind] }];

  test.each(DraftKindSchema.options)('%s has no note of its own', (kind) => {
    const { subject, body } = TEMPLATE_STARTERS[kind];
    expect([...parseTemplate(body).notes, ...parseTemplate(subject).notes]).toEqual([]);
  });

  test.each(SITUATIONS)('$name: every kind is whole', ({ input, never = [] }) => {
    for (const kind of DraftKindSchema.options) {
      const { body } = composeDraft(kind, { ...input, templates: templates(kind) });
      expect(body).toMatch(/^Hello/);
      expect(body).not.toMatch(/[{}[\]]| {2}| [,.;:!?]|undefined|\.\.(?!\.)|[\ue000-\uf8ff]/u);
      for (const lie of never.filter((words) => words !== 'again soon')) expect(body).not.toContain(lie);
    }
  });

  it('an empty profile signs with nothing', () => {
    const body = say(TEMPLATE_STARTERS.email.body, { ...toJenny, profile: EMPTY_PROFILE });
    expect(body).toMatch(/I'll be in touch again soon\.$/);
  });
});

describe('stored templates', () => {
  it('are kept, and a damaged one is left out alone', () => {
    const whole = written('Hello.');
    const stored = { templates: [whole, { ...whole, kind: 'pigeon' }, null, { ...whole, body: 7 }], toast: false };
    expect(parseSettings(stored)).toMatchObject({ templates: [whole], toast: false });
    expect(parseSettings({ templates: 'x' }).templates).toEqual([]);
    expect(parseSettings({}).templates).toEqual([]);
  });
});
