import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { nextWords } from '../popup/next-words.ts';
import type { ListedRow } from '../storage/listed-row.ts';
import { today } from '../ui/today-clock.ts';
import { useCommand } from '../ui/use-command.ts';
import { tellDone } from './done-state.ts';
import type { Moves } from './pipeline-columns.ts';
import { PIPELINE_WORDS } from './pipeline-words.ts';
import { stageWords } from './stage-mark.tsx';
import type { StageMove } from './standing-options.tsx';

interface CardMoves {
  readonly moves: Signal<Moves>;
  readonly error: Signal<string | undefined>;
  move(row: ListedRow, to: StageMove): void;
}

/** Moves cards, one after the other; each stands in its new place at once, and back in the old one where it was refused. */
export function useMoves(): CardMoves {
  const { error, run } = useCommand();
  const moves = useSignal<Moves>(new Map());
  const queue = useRef<Promise<void>>(Promise.resolve());

  async function send(row: ListedRow, { stage, outcome }: StageMove): Promise<void> {
    const closing = outcome === undefined ? {} : { outcome };
    const changed = await run('set-stage', { applicationId: row.id, stage, ...closing });
    if (changed === undefined) {
      const others = new Map(moves.peek());
      others.delete(row);
      moves.value = others;
      return;
    }
    const next = nextWords(changed.nextDueOn, today.peek());
    tellDone(PIPELINE_WORDS.moved(row.title, stageWords(stage, outcome), next), changed.changeId);
  }

  return {
    moves,
    error,
    move(row, to) {
      const at = moves.peek().get(row) ?? row;
      if (at.stage === to.stage && (to.stage !== 'closed' || at.outcome === to.outcome)) return;
      moves.value = new Map([...moves.peek(), [row, to]]);
      queue.current = queue.current.then(() => send(row, to));
    },
  };
}
