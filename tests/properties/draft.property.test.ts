import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { StageSchema } from '../../src/domain/application.ts';
import { ContactRoleSchema } from '../../src/domain/contact.ts';
import { composeDraft, type DraftInput } from '../../src/domain/draft.ts';
import { DraftKindSchema } from '../../src/domain/draft-kind.ts';
import { LINKEDIN_LIMIT, TEXT_LIMIT, VOICEMAIL_WORDS } from '../../src/domain/draft-limits.ts';
import type { ContactId } from '../../src/domain/identity.ts';
import { ASKS_OF_STEP, answeredAsks, StepSchema } from '../../src/domain/ladder.ts';
import { addDays, localDate } from '../../src/domain/local-date.ts';
import { AskSchema, ChannelSchema, TouchOutcomeSchema } from '../../src/domain/touchpoint.ts';
import { buildApplication } from '../builders/application.ts';
import { buildContact } from '../builders/contact.ts';
import { buildTouchpoint } from '../builders/touchpoint.ts';

// a busy machine is no failure
vi.setConfig({ testTimeout: 60_000 });

const TODAY = localDate('2026-11-23');
const wild = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength }),
    fc.string({ unit: 'grapheme', maxLength }),
    fc.constantFrom(
      '',
      ' ',
      'undefined',
      'null',
      '{{name}}',
      '[Company]',
      '()',
      'Acme',
      '...',
      '<b>x</b>',
      'Jenny\u200b Smith',
      '\ud83d',
      'a  b\tc\n',
    ),
  );
const id = fc.constantFrom('a', 'b', 'c');

const contact = fc
  .record({
    name: wild(120),
    role: fc.constantFrom(...ContactRoleSchema.options),
    company: fc.option(wild(200), { nil: undefined }),
  })
  .chain((parts) =>
    fc
      .tuple(id, fc.option(id, { nil: undefined }))
      .map(([own, by]) => buildContact({ ...parts, id: own, referredById: by })),
  );

const touch = fc
  .record({
    day: fc.integer({ min: -500, max: 3 }),
    direction: fc.constantFrom('outbound' as const, 'inbound' as const),
    channel: fc.constantFrom(...ChannelSchema.options),
    outcome: fc.constantFrom(...TouchOutcomeSchema.options),
    step: fc.option(fc.constantFrom(...StepSchema.options), { nil: undefined }),
    answeredAsks: fc.option(fc.uniqueArray(fc.constantFrom(...AskSchema.options)), { nil: undefined }),
    contactId: fc.option(
      id.map((text) => text as ContactId),
      { nil: undefined },
    ),
  })
  .map(({ day, ...parts }) => buildTouchpoint({ ...parts, occurredOn: addDays(TODAY, day) }));

const application = fc
  .record({
    stage: fc.constantFrom(...StageSchema.options),
    source: fc.constantFrom('captured' as const, 'by-hand' as const),
    title: wild(300),
    company: wild(200),
    url: wild(300),
    boardId: wild(60),
  })
  .map(({ stage, source, ...posting }) => buildApplication({ stage, source, posting }));

const input: fc.Arbitrary<DraftInput> = fc.record({
  profile: fc.record({
    name: wild(120),
    phone: wild(60),
    email: wild(254),
    pitch: wild(600),
    proofPoints: fc.array(wild(300), { maxLength: 4 }),
  }),
  application: fc.option(application, { nil: undefined }),
  contact: fc.option(contact, { nil: undefined }),
  contacts: fc.array(contact, { maxLength: 4 }),
  touchpoints: fc
    .array(touch, { maxLength: 10 })
    .map((touches) => touches.toSorted((a, b) => a.occurredAt - b.occurredAt)),
  step: fc.constantFrom(...StepSchema.options),
  today: fc.constant(TODAY),
});

it('stays whole, short enough and free of holes, whatever pages and people supply', () => {
  fc.assert(
    fc.property(input, (given) => {
      for (const kind of DraftKindSchema.options) {
        const draft = composeDraft(kind, given);
        const words = `${draft.subject ?? ''}\n${draft.body}`;
        expect(words).not.toMatch(/ {2}|\t|\( *\)|\{|\}|\[|\]|\u200b/);
        expect(words).not.toMatch(/\bundefined\b|\bnull\b|\[object/);
        expect(draft.body).toMatch(/^Hello/);
        expect(draft.body).toContain('hank you');
        if (kind === 'linkedin') expect(draft.body.length).toBeLessThanOrEqual(LINKEDIN_LIMIT);
        if (kind === 'text') expect(draft.body.length).toBeLessThanOrEqual(TEXT_LIMIT);
        if (kind === 'voicemail')
          expect(draft.body.match(/\S*[\p{L}\p{N}]\S*/gu)?.length).toBeLessThanOrEqual(VOICEMAIL_WORDS);
      }
    }),
    { numRuns: 150 },
  );
});

it('never asks what was answered, nor what the step does not ask', () => {
  fc.assert(
    fc.property(input, (given) => {
      const answered = answeredAsks(given.touchpoints);
      for (const kind of DraftKindSchema.options) {
        for (const ask of composeDraft(kind, given).asks) {
          expect(answered.has(ask)).toBe(false);
          expect(ASKS_OF_STEP[given.step]).toContain(ask);
        }
      }
    }),
    { numRuns: 100 },
  );
});
