import type { Hunt } from '../domain/hunt.ts';
import { type AnswerShare, answersByBoard, answersByChannel, answersByStep } from '../domain/insights-answers.ts';
import { ENOUGH } from '../domain/insights-tries.ts';
import type { Period } from '../domain/period.ts';
import { ENGLISH } from '../domain/report-words.ts';
import { type DrawnShare, drawShares } from './draw-shares.ts';
import type { Insight } from './insight.ts';
import { INSIGHTS_WORDS, SHORT_STEP_WORDS } from './insights-words.ts';
import { isEnoughOfShares, percent, readAnswers, tooFew } from './reading-words.ts';

const WORDS = INSIGHTS_WORDS.answers;
/** More are drawn as one. */
const MOST_DRAWN = 8;

export function channelInsight(hunt: Hunt, period: Period): Insight {
  const shares = named(answersByChannel(hunt, period), (channel) => ENGLISH.channel[channel]);
  return sharesInsight('channel', shares, 'message');
}

export function stepInsight(hunt: Hunt, period: Period): Insight {
  return sharesInsight(
    'step',
    named(answersByStep(hunt, period), (step) => SHORT_STEP_WORDS[step]),
    'follow-up',
  );
}

/** @param nameOf empty for what is no board */
export function boardInsight(hunt: Hunt, period: Period, nameOf: (boardId: string) => string): Insight {
  const shares = named(answersByBoard(hunt, period), (board) => nameOf(board) || WORDS.noBoard);
  return sharesInsight('board', shares, 'application');
}

function sharesInsight(by: 'channel' | 'step' | 'board', shares: readonly AnswerShare[], what: string): Insight {
  const { asked, answered, share } = WORDS.head;
  const drawn = [...shares.slice(0, MOST_DRAWN), ...restOf(shares.slice(MOST_DRAWN))].map(drawnShare);
  return {
    name: `answers-by-${by}`,
    title: WORDS[by],
    reading: readAnswers(shares, what),
    ...(isEnoughOfShares(shares) ? { draw: (width: number) => drawShares(drawn, width) } : {}),
    note: WORDS.note,
    figures: {
      head: [WORDS.head[by], asked, answered, share],
      rows: shares.map((each) => ({
        cells: [each.key, each.asked, each.answered, each.asked < ENOUGH ? '' : percent(each.answered / each.asked)],
      })),
    },
  };
}

function drawnShare({ key, asked, answered }: AnswerShare): DrawnShare {
  if (asked < ENOUGH) return { name: key, figures: tooFew(answered, asked) };
  return {
    name: key,
    figures: `${answered} of ${asked} (${percent(answered / asked)})`,
    part: { of: asked, count: answered },
  };
}

function restOf(rest: readonly AnswerShare[]): readonly AnswerShare[] {
  if (rest.length < 2) return rest;
  return named(rest, () => WORDS.others(rest.length));
}

/** By what people call them; those of one name are one. */
function named<Key extends string>(shares: readonly AnswerShare<Key>[], nameOf: (key: Key) => string): AnswerShare[] {
  const sums = new Map<string, AnswerShare>();
  for (const { key, asked, answered } of shares) {
    const name = nameOf(key);
    const known = sums.get(name);
    sums.set(name, {
      key: name,
      asked: asked + (known?.asked ?? 0),
      answered: answered + (known?.answered ?? 0),
    });
  }
  return [...sums.values()].sort((one, other) => other.asked - one.asked);
}
