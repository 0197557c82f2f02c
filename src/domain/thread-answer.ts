import type { Application } from './application.ts';
import { figuresOf } from './figures.ts';
import type { HuntThread } from './hunt.ts';
import { isAnswer } from './ladder.ts';
import type { Touchpoint } from './touchpoint.ts';

/**
 * Whether a thread was answered. What an answer and a try are says ladder.ts (`isAnswer`, `isTry`), for every figure alike.
 * `open`: nobody has answered yet. `ended`: it ended without an answer. `unrecorded`: it went further than it could have
 * without one, but no answer is on record, so nobody knows at which try it came.
 */
export interface ThreadAnswer {
  readonly kind: 'answered' | 'open' | 'ended' | 'unrecorded';
  /** Tries until the first answer; tries made, where there is none. 0 where they answered to the application itself. */
  readonly tries: number;
}

/** @example answerOf({ key, application, touches: [applied, voicemail, reply] }) // { kind: 'answered', tries: 1 } */
export function answerOf({ application, contact, touches }: HuntThread): ThreadAnswer {
  const { tries, triesToAnswer } = figuresOf(touches);
  if (triesToAnswer !== undefined) return { kind: 'answered', tries: triesToAnswer };
  const own = contact === undefined ? application : undefined;
  if (own !== undefined && tellsOfAnswer(own)) return { kind: 'unrecorded', tries };
  const ended = application?.stage === 'closed' || contact?.stopped === true || contact?.doNotContact === true;
  return { kind: ended ? 'ended' : 'open', tries };
}

/** Nobody interviews, offers or rejects in silence. */
export function tellsOfAnswer({ stage, outcome }: Pick<Application, 'stage' | 'outcome'>): boolean {
  if (stage === 'closed') return outcome === 'accepted' || outcome === 'declined' || outcome === 'rejected';
  return stage === 'screening' || stage === 'interviewing' || stage === 'offer';
}

export interface AskedTouch {
  readonly touch: Touchpoint;
  /** What answered it: the touch itself (they picked up), or what came in before the next one went out. */
  readonly answer?: Touchpoint;
}

/**
 * What went out in one thread, in order of time, each with the answer to it. What came in unasked answers nothing.
 * @example pairAnswers([voicemail, email, reply]) // [{ touch: voicemail }, { touch: email, answer: reply }]
 */
export function pairAnswers(touches: readonly Touchpoint[]): readonly AskedTouch[] {
  const pairs: AskedTouch[] = [];
  for (const touch of touches) {
    const last = pairs.at(-1);
    if (touch.direction === 'outbound' && touch.outcome !== 'interview-held')
      pairs.push(isAnswer(touch) ? { touch, answer: touch } : { touch });
    else if (last !== undefined && last.answer === undefined && isAnswer(touch))
      pairs[pairs.length - 1] = { ...last, answer: touch };
  }
  return pairs;
}
