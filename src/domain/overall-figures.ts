import { isAnswer, isTry } from './ladder.ts';
import type { Touchpoint } from './touchpoint.ts';

/** What came of it all, in plain figures. */
export interface OverallFigures {
  /** Follow-ups made; the applications themselves are not counted. */
  readonly tries: number;
  /** Threads in which somebody answered. */
  readonly answered: number;
  /** By which try half of them had answered; undefined where that was before any. */
  readonly usualTry?: number;
  /** Threads that went on after the second try. */
  readonly pastSecond: number;
}

/**
 * @param threads the touches of each thread, in order of time
 * @example countOverall([[applied, voicemail, email, reply]]) // { tries: 2, answered: 1, usualTry: 2, pastSecond: 0 }
 */
export function countOverall(threads: readonly (readonly Touchpoint[])[]): OverallFigures {
  const tries = threads.map((touches) => touches.filter(isTry).length);
  const answeredAt = threads.map(tryOfFirstAnswer).filter((at) => at !== undefined);
  const usualTry = lowerMedian(answeredAt);
  return {
    tries: tries.reduce((sum, count) => sum + count, 0),
    answered: answeredAt.length,
    ...(usualTry ? { usualTry } : {}),
    pastSecond: tries.filter((count) => count > 2).length,
  };
}

/** 0 where they answered to the application itself. */
function tryOfFirstAnswer(touches: readonly Touchpoint[]): number | undefined {
  const first = touches.findIndex(isAnswer);
  return first === -1 ? undefined : touches.slice(0, first + 1).filter(isTry).length;
}

function lowerMedian(values: readonly number[]): number | undefined {
  return values.toSorted((one, other) => one - other)[Math.ceil(values.length / 2) - 1];
}
