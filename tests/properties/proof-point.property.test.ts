import fc from 'fast-check';
import { expect, it } from 'vitest';
import { directionOf } from '../../src/domain/direction.ts';
import { composeDraft } from '../../src/domain/draft.ts';
import { type DraftKind, DraftKindSchema } from '../../src/domain/draft-kind.ts';
import { addDays, localDate } from '../../src/domain/local-date.ts';
import { EMPTY_PROFILE } from '../../src/domain/profile.ts';
import type { Channel, TouchOutcome, Touchpoint } from '../../src/domain/touchpoint.ts';
import { buildApplication } from '../builders/application.ts';
import { buildContact } from '../builders/contact.ts';
import { buildOpeningTouch, buildTouchpoint } from '../builders/touchpoint.ts';

const TODAY = localDate('2026-11-23');

const CHANNEL_OF: Readonly<Record<DraftKind, Channel>> = {
  call: 'phone',
  voicemail: 'voicemail',
  email: 'email',
  linkedin: 'linkedin',
  'linkedin-message': 'linkedin',
  text: 'text',
};

interface Act {
  readonly kind: DraftKind;
  readonly outcome: TouchOutcome;
  /** `unsaid`: the draft was read out, and nobody told the log which proof point it had. */
  readonly log: 'says-which' | 'unsaid';
}

const act: fc.Arbitrary<Act> = fc.constantFrom(...DraftKindSchema.options).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    outcome: fc.constantFrom<TouchOutcome>(
      ...(kind === 'call'
        ? (['no-answer', 'spoke', 'will-call-back', 'left-message', 'replied'] as const)
        : kind === 'voicemail'
          ? (['left-message'] as const)
          : (['sent', 'replied'] as const)),
    ),
    log: fc.constantFrom('says-which' as const, 'unsaid' as const),
  }),
);

const acts = fc.array(act, { maxLength: 14 });
const proofPoints = fc.uniqueArray(fc.constantFrom('ran a depot', 'cut errors', 'I know SAP', 'two languages'), {
  minLength: 1,
});

it('in a thread no proof point comes twice before all have come once', () => {
  fc.assert(
    fc.property(proofPoints, acts, fc.boolean(), (proofs, whole, named) => {
      const heard = heardInThread(proofs, whole, named ? buildContact() : undefined);
      heard.forEach((proof, index) => {
        const before = heard.slice(0, index).lastIndexOf(proof);
        if (before === -1) return;
        const since = new Set(heard.slice(before, index));
        expect([...since].sort(), `${proof} in ${heard.join(', ')}`).toEqual([...proofs].sort());
      });
    }),
    { numRuns: 300 },
  );
});

/** What somebody heard of, one after the other, when each follow-up is made with the draft of that day. */
function heardInThread(
  proofs: readonly string[],
  whole: readonly Act[],
  contact: ReturnType<typeof buildContact> | undefined,
): readonly string[] {
  const heard: string[] = [];
  const touchpoints: Touchpoint[] = [buildOpeningTouch()];
  for (const [index, { kind, outcome, log }] of whole.entries()) {
    const { proofPoint } = composeDraft(kind, {
      profile: { ...EMPTY_PROFILE, name: 'Alex Kim', proofPoints: [...proofs] },
      application: buildApplication(),
      contacts: contact ? [contact] : [],
      ...(contact ? { contact } : {}),
      touchpoints,
      step: 'again',
      today: addDays(TODAY, index),
    });
    const direction = directionOf(outcome);
    if (direction === 'outbound' && outcome !== 'no-answer' && proofPoint !== '') heard.push(proofPoint);
    const says = log === 'says-which' || proofPoint === '';
    touchpoints.push(
      buildTouchpoint({
        channel: CHANNEL_OF[kind],
        outcome,
        direction,
        occurredOn: addDays(TODAY, index),
        ...(contact ? { contactId: contact.id } : {}),
        ...(says && direction === 'outbound' ? { proofPoint } : {}),
      }),
    );
  }
  return heard;
}
