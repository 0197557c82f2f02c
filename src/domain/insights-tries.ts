import { type Hunt, startOf } from './hunt.ts';
import { isIn, type Period } from './period.ts';
import { answerOf } from './thread-answer.ts';

/** Fewer than this say nothing: no share is computed of them, and nothing is drawn. */
export const ENOUGH = 5;

export interface TriesRow {
  /** 0 is the application itself. */
  readonly tries: number;
  /** Threads that had no answer before this try and came to it. */
  readonly reached: number;
  /** Of these, answered at this try. */
  readonly answered: number;
  /** Of these, no further yet, and still without an answer. */
  readonly open: number;
  /** Of these, ended here without an answer. */
  readonly ended: number;
  /** Estimated share of threads with an answer by this try, 0 to 1; absent where too few came so far. */
  readonly share?: number;
}

export interface TriesFigures {
  /** Those of the rows. */
  readonly threads: number;
  readonly answered: number;
  readonly open: number;
  readonly ended: number;
  /** Answered, nobody knows at which try: in no row. */
  readonly unrecorded: number;
  /** Answers that came after the second try, where most people stop. */
  readonly pastSecond: number;
  /** The try by which half of the threads had an answer, as far as enough of them show. */
  readonly halfBy?: number;
  readonly rows: readonly TriesRow[];
}

/**
 * How many tries it took until an answer, over the threads that began in the period. A thread without an answer counts as
 * unanswered up to the try it has come to, and no further (Kaplan and Meier, 1958): it neither counts as an answer nor as a
 * refusal, and is not left out.
 */
export function triesUntilAnswer(hunt: Hunt, period: Period): TriesFigures {
  const answers = hunt.threads
    .filter((thread) => {
      const start = startOf(thread);
      return start !== undefined && isIn(period, start);
    })
    .map(answerOf);
  const counted = answers.filter(({ kind }) => kind !== 'unrecorded');
  const most = Math.max(-1, ...counted.map(({ tries }) => tries));
  let unanswered = 1;
  const rows: TriesRow[] = [];
  for (let tries = 0; tries <= most; tries += 1) {
    const here = counted.filter((answer) => answer.tries === tries);
    const count = (kind: string) => here.filter((answer) => answer.kind === kind).length;
    const reached = counted.filter((answer) => answer.tries >= tries).length;
    const answered = count('answered');
    unanswered *= 1 - answered / reached;
    rows.push({
      tries,
      reached,
      answered,
      open: count('open'),
      ended: count('ended'),
      ...(reached >= ENOUGH ? { share: 1 - unanswered } : {}),
    });
  }
  const halfBy = rows.find(({ share }) => share !== undefined && share >= 0.5)?.tries;
  const total = (key: 'answered' | 'open' | 'ended') => rows.reduce((sum, row) => sum + row[key], 0);
  return {
    threads: counted.length,
    answered: total('answered'),
    open: total('open'),
    ended: total('ended'),
    unrecorded: answers.length - counted.length,
    pastSecond: rows.filter(({ tries }) => tries > 2).reduce((sum, row) => sum + row.answered, 0),
    ...(halfBy === undefined ? {} : { halfBy }),
    rows,
  };
}
