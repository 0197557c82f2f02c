import type { TouchOutcome, Touchpoint } from './touchpoint.ts';

const FROM_THEM: ReadonlySet<TouchOutcome> = new Set([
  'replied',
  'interview-planned',
  'interview-held',
  'offer',
  'rejected',
  'asked-to-stop',
]);

/** Whose move it was, as far as what came of it tells. @example directionOf('replied') // 'inbound' */
export function directionOf(outcome: TouchOutcome): Touchpoint['direction'] {
  return FROM_THEM.has(outcome) ? 'inbound' : 'outbound';
}
