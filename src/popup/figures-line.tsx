import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { OverallFigures } from '../domain/overall-figures.ts';
import type { Database } from '../storage/database.ts';
import { readFigures } from '../storage/history.ts';
import { FIGURE_WORDS } from './history-words.ts';
import { watch } from './popup-state.ts';

/** That it works: what was done and what came of it, once there is something to tell. */
export function FiguresLine({ database }: { readonly database: Database }) {
  const figures = useSignal<OverallFigures | undefined>(undefined);
  useEffect(
    () =>
      watch(
        () => readFigures(database),
        (value) => {
          figures.value = value;
        },
      ),
    [database, figures],
  );
  if (figures.value === undefined || figures.value.tries === 0) return null;
  return <p class="figures soft small">{figureWords(figures.value)}</p>;
}

function figureWords({ tries, answered, usualTry, pastSecond }: OverallFigures): string {
  const came =
    answered === 0
      ? [`${FIGURE_WORDS.tries(tries)}. ${FIGURE_WORDS.keepsYou}`]
      : [FIGURE_WORDS.tries(tries), FIGURE_WORDS.answered(answered)];
  if (usualTry !== undefined) came.push(FIGURE_WORDS.usualTry(answered, usualTry));
  const sentences = [`${came.join(', ')}.`, pastSecond > 0 ? FIGURE_WORDS.pastSecond(pastSecond) : ''];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
