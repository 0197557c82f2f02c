import { type Signal, useSignal } from '@preact/signals';
import type { Ask } from '../domain/touchpoint.ts';
import { LOG_FORM_WORDS } from './panel-words.ts';

/** What was answered, with the words of the answer, empty when it was only ticked. */
export type AskAnswers = Signal<Partial<Record<Ask, string>>>;

export const LONGEST_ANSWER = 500;

export function useAskAnswers(): AskAnswers {
  return useSignal<Partial<Record<Ask, string>>>({});
}

/** What goes into the log: the asks that are settled, and one note of all that was said. */
export function logOfAnswers(answers: AskAnswers, note = ''): { answeredAsks?: Ask[]; note?: string } {
  const asks = Object.keys(answers.value) as Ask[];
  const said = asks.flatMap((ask) => {
    const words = answers.value[ask]?.trim() ?? '';
    return words === '' ? [] : [`${LOG_FORM_WORDS.ask[ask]}: ${words}`];
  });
  const whole = [...said, note.trim()].filter((line) => line !== '').join('\n');
  return {
    ...(asks.length > 0 ? { answeredAsks: asks } : {}),
    ...(whole === '' ? {} : { note: whole.slice(0, 4000) }),
  };
}
