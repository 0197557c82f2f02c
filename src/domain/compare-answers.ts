import type { AnswerShare } from './insights-answers.ts';
import { ENOUGH } from './insights-tries.ts';
import { shareInterval } from './share-interval.ts';

/**
 * What may honestly be said of some shares. `alike`: the intervals of the highest and the lowest overlap, so that they may well
 * be the same; `different`: they do not.
 */
export type Comparison<Key extends string> =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'too-few'; readonly asked: number; readonly answered: number }
  | { readonly kind: 'no-answer'; readonly asked: number }
  | { readonly kind: 'only'; readonly only: AnswerShare<Key> }
  | { readonly kind: 'alike' | 'different'; readonly most: AnswerShare<Key>; readonly least: AnswerShare<Key> };

/** Of those that are enough to tell. @example compareAnswers([{ key: 'email', asked: 3, answered: 1 }]).kind // 'too-few' */
export function compareAnswers<Key extends string>(shares: readonly AnswerShare<Key>[]): Comparison<Key> {
  const sum = (key: 'asked' | 'answered') => shares.reduce((total, share) => total + share[key], 0);
  if (shares.length === 0) return { kind: 'nothing' };
  const ranked = shares.filter(({ asked }) => asked >= ENOUGH).sort((one, other) => shareOf(other) - shareOf(one));
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (most === undefined || least === undefined)
    return { kind: 'too-few', asked: sum('asked'), answered: sum('answered') };
  if (sum('answered') === 0) return { kind: 'no-answer', asked: sum('asked') };
  if (ranked.length === 1) return { kind: 'only', only: most };
  const isClear = shareInterval(least.answered, least.asked).high < shareInterval(most.answered, most.asked).low;
  return { kind: isClear ? 'different' : 'alike', most, least };
}

function shareOf({ answered, asked }: AnswerShare): number {
  return answered / asked;
}
