import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Stage } from '../domain/application.ts';
import type { ListedRow } from '../storage/listed-row.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { CardFace } from './pipeline-card.tsx';
import { ClosedColumn, StageColumn } from './pipeline-column.tsx';
import { columnsOf } from './pipeline-columns.ts';
import { PIPELINE_WORDS } from './pipeline-words.ts';
import { stageWords } from './stage-mark.tsx';
import { moveTo, OPEN_STAGES } from './standing-options.tsx';
import { type Dragged, useCardDrag } from './use-card-drag.ts';
import { useCardKeys } from './use-card-keys.ts';
import { useMoves } from './use-moves.ts';

export function PipelineBoard({ rows }: { readonly rows: readonly ListedRow[] }) {
  const board = useRef<HTMLDivElement>(null);
  const { moves, error, move } = useMoves();
  const { at, closedAs } = useMemo(() => columnsOf(rows, moves.value), [rows, moves.value]);
  const byId = useMemo(() => new Map<string, ListedRow>(rows.map((row) => [row.id, row] as const)), [rows]);
  /** Which card the keyboard is at, and whether it has to be brought to the focus. */
  const active = useSignal<string | undefined>(undefined);
  const wanted = useRef<string | undefined>(undefined);

  function drop(id: string, target: string): void {
    const row = byId.get(id);
    if (row !== undefined) move(row, moveTo(target));
  }
  const dragged = useCardDrag(board, drop);
  const keys = useCardKeys({
    rowOf: (id) => byId.get(id),
    columns: at,
    placeOf: (row) => moves.peek().get(row) ?? row,
    onDrop: drop,
    onActive(id) {
      active.value = id;
      wanted.current = id;
    },
  });
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const card = board.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(wanted.current)}"] > a`);
    if (!card) return;
    card.focus({ preventScroll: true });
    card.closest('.pipe-column')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
    wanted.current = undefined;
  });

  const held = keys.held.value;
  const over = dragged.value?.over ?? held?.over;
  const columnOf = (stage: Stage) => ({
    rows: at[stage],
    active: active.value,
    lifted: dragged.value?.id ?? held?.id,
    onMove: move,
    onFocus: (id: string) => {
      active.value = id;
    },
  });
  return (
    <>
      <ErrorLine error={error} />
      <section
        class={over === undefined ? 'pipeline' : 'pipeline holding'}
        ref={board}
        aria-label={PIPELINE_WORDS.board}
        onKeyDown={keys.onKeyDown}
        onFocusOut={keys.onFocusOut}
      >
        {OPEN_STAGES.map((stage) => (
          <StageColumn key={stage} stage={stage} over={over} {...columnOf(stage)} />
        ))}
        <ClosedColumn counts={closedAs} over={over} {...columnOf('closed')} />
      </section>
      {dragged.value !== undefined && <Ghost dragged={dragged.value} row={byId.get(dragged.value.id)} />}
      {held !== undefined && <Held title={byId.get(held.id)?.title ?? ''} over={held.over} />}
    </>
  );
}

/** The card in the hand. */
function Ghost({
  dragged: { left, top, width },
  row,
}: {
  readonly dragged: Dragged;
  readonly row?: ListedRow | undefined;
}) {
  if (row === undefined) return null;
  return (
    <div class="ghost-layer">
      <div class="pipe-card ghost" style={{ transform: `translate(${left}px, ${top}px)`, width: `${width}px` }}>
        <CardFace row={row} />
      </div>
    </div>
  );
}

/** Where the card goes that the keyboard has lifted, below whatever is scrolled to. */
function Held({ title, over }: { readonly title: string; readonly over: string }) {
  const { stage, outcome } = moveTo(over);
  return (
    <p class="pipe-held card">
      <strong>{PIPELINE_WORDS.holding(title, stageWords(stage, outcome))}</strong>
      <span class="soft small">{PIPELINE_WORDS.holdingKeys}</span>
    </p>
  );
}
