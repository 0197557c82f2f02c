import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { composeDraft } from '../../src/domain/draft.ts';
import { DraftKindSchema } from '../../src/domain/draft-kind.ts';
import { draftFits } from '../../src/domain/draft-limits.ts';
import { parseTemplate } from '../../src/domain/parse-template.ts';
import { PLACEHOLDERS, STATES } from '../../src/domain/template-names.ts';
import { SITUATIONS } from '../unit/domain/draft-situations.ts';

// a busy machine is no failure
vi.setConfig({ testTimeout: 60_000 });

const piece = fc.oneof(
  fc.constantFrom(...PLACEHOLDERS).map((name) => `{${name}}`),
  fc.constantFrom(...PLACEHOLDERS, ...STATES, 'moon').map((name) => `[if ${name}: `),
  fc.constantFrom(...PLACEHOLDERS, ...STATES).map((name) => `[if no ${name}:`),
  fc.constantFrom(
    ']',
    '[',
    '{',
    '}',
    '{}',
    '{ }',
    '. ',
    ', ',
    '\n',
    '\n\n',
    ' ',
    '..',
    '?',
    'Hello ',
    'Dear ',
    'Dr. ',
    '\ue000',
    '\ue101',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.lorem({ maxCount: 4 }),
);
const template = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

it('takes any text for a template, and leaves no hole in any draft', () => {
  fc.assert(
    fc.property(
      template,
      template,
      fc.constantFrom(...SITUATIONS),
      fc.constantFrom(...DraftKindSchema.options),
      (body, subject, { input }, kind) => {
        const draft = composeDraft(kind, { ...input, templates: [{ kind, step: 'any', subject, body }] });
        const words = `${draft.subject ?? ''}\n${draft.body}`;
        expect(words).not.toMatch(/[{}[\]]| {2}|\t|\n{3}| \n|[\p{Co}\p{Cs}]/u);
        expect(words).not.toMatch(/\bundefined\b|\[object/);
        expect(draft.body).toMatch(/[\p{L}\p{N}]/u);
        expect(draft.body).toBe(draft.body.trim());
        expect(draftFits(kind, draft.body, input.profile.phone)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

it('says what was written, word for word, where a template names nothing', () => {
  const words = fc.array(fc.stringMatching(/^[A-Z][a-z]{1,8}( [a-z]{1,8}){0,4}\.$/), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(words, fc.constantFrom(...SITUATIONS), (sentences, { input }) => {
      const body = sentences.join(' ');
      const templates = [{ kind: 'email' as const, step: 'any' as const, subject: '', body }];
      expect(composeDraft('email', { ...input, templates }).body).toBe(body);
    }),
  );
});

it('reads the longest templates at once', () => {
  for (const text of ['[if company: ', '{', '[', ']', '{first name', '[if ', 'a. ', '{company} '])
    expect(parseTemplate(text.repeat(4000 / text.length)).parts.length).toBeGreaterThan(0);
});
