import { applicationsOf, type Hunt } from './hunt.ts';
import { isAnswer, isTry, type Step } from './ladder.ts';
import { isIn, type Period } from './period.ts';
import { type AskedTouch, pairAnswers, tellsOfAnswer } from './thread-answer.ts';
import type { Channel } from './touchpoint.ts';

/** How many of some kind went out, and how many of these were answered. */
export interface AnswerShare<Key extends string = string> {
  readonly key: Key;
  readonly asked: number;
  readonly answered: number;
}

/** Of all that went out in the period, the applications among it; most asked first. */
export function answersByChannel(hunt: Hunt, period: Period): readonly AnswerShare<Channel>[] {
  return shares(askedIn(hunt, period).map(({ touch, answer }) => [touch.channel, answer !== undefined] as const));
}

/** Of the follow-ups of the period, by the rung on which they were made; `none` where no rung is known. */
export function answersByStep(hunt: Hunt, period: Period): readonly AnswerShare<Step | 'none'>[] {
  const tries = askedIn(hunt, period).filter(({ touch }) => isTry(touch));
  return shares(tries.map(({ touch, answer }) => [touch.step ?? 'none', answer !== undefined] as const));
}

/** Of the applications of the period, by the board on which they were found: whether anybody answered so far. */
export function answersByBoard(hunt: Hunt, period: Period): readonly AnswerShare[] {
  return shares(
    applicationsOf(hunt)
      .filter(({ application }) => isIn(period, application.appliedOn))
      .map(({ application, touches }) => [
        application.foundAt?.boardId ?? application.posting.boardId,
        touches.some(isAnswer) || tellsOfAnswer(application),
      ]),
  );
}

function askedIn({ threads }: Hunt, period: Period): readonly AskedTouch[] {
  return threads.flatMap(({ touches }) => pairAnswers(touches)).filter(({ touch }) => isIn(period, touch.occurredOn));
}

function shares<Key extends string>(asked: readonly (readonly [Key, boolean])[]): readonly AnswerShare<Key>[] {
  const counts = new Map<Key, { asked: number; answered: number }>();
  for (const [key, answered] of asked) {
    const count = counts.get(key) ?? { asked: 0, answered: 0 };
    counts.set(key, { asked: count.asked + 1, answered: count.answered + Number(answered) });
  }
  return [...counts]
    .map(([key, count]) => ({ key, ...count }))
    .sort((one, other) => other.asked - one.asked || (one.key < other.key ? -1 : 1));
}
