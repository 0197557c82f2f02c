import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ClosedOutcome, Stage } from '../domain/application.ts';
import { OUTCOME_WORDS } from '../popup/panel-words.ts';
import type { ListedRow } from '../storage/listed-row.ts';
import { Icon } from '../ui/icon.tsx';
import { PipelineCard } from './pipeline-card.tsx';
import { PIPELINE_WORDS } from './pipeline-words.ts';
import { hrefOf } from './route.ts';
import { StageMark } from './stage-mark.tsx';
import type { StageMove } from './standing-options.tsx';
import { useVirtual } from './use-virtual.ts';

interface ColumnProps {
  readonly rows: readonly ListedRow[];
  /** Where the keyboard is. */
  readonly active: string | undefined;
  readonly lifted: string | undefined;
  /** The target that a card in the hand is over. */
  readonly over: string | undefined;
  readonly onMove: (row: ListedRow, to: StageMove) => void;
  readonly onFocus: (id: string) => void;
}

/** Of a card with the gap below it, in rem. */
const CARD = 7;

export function StageColumn({ stage, over, ...cards }: ColumnProps & { readonly stage: Stage }) {
  const id = useId();
  return (
    <section class="pipe-column" data-target={stage} data-over={over === stage} aria-labelledby={id}>
      <h2 id={id} class="pipe-head">
        <StageMark stage={stage} />
        <Count of={cards.rows.length} />
      </h2>
      {cards.rows.length === 0 ? (
        <p class="pipe-none soft small">{PIPELINE_WORDS.none}</p>
      ) : (
        <Cards {...cards} id={id} />
      )}
    </section>
  );
}

interface ClosedColumnProps extends ColumnProps {
  readonly counts: Readonly<Partial<Record<ClosedOutcome, number>>>;
}

/** Folded: how many ended in which way, each a place to drop a card on. The cards come when they are asked for. */
export function ClosedColumn({ counts, over, ...cards }: ClosedColumnProps) {
  const id = useId();
  const open = useSignal(false);
  return (
    <section class="pipe-column closed" aria-labelledby={id}>
      <h2 id={id} class="pipe-head">
        <StageMark stage="closed" />
        <Count of={cards.rows.length} />
      </h2>
      <ul class="pipe-outcomes">
        {(Object.keys(OUTCOME_WORDS) as ClosedOutcome[]).map((outcome) => (
          <li key={outcome} data-target={outcome} data-over={over === outcome}>
            <a class="outcome-link" href={hrefOf('applications', undefined, { stage: outcome })} draggable={false}>
              <StageMark stage="closed" outcome={outcome} />
              <Count of={counts[outcome] ?? 0} />
            </a>
          </li>
        ))}
      </ul>
      {cards.rows.length > 0 && (
        <button
          type="button"
          class="button quiet pipe-fold"
          aria-expanded={open.value}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          <Icon name="chevron" />
          {open.value ? PIPELINE_WORDS.hideClosed : PIPELINE_WORDS.showClosed}
        </button>
      )}
      {open.value && <Cards {...cards} id={id} />}
    </section>
  );
}

function Count({ of }: { readonly of: number }) {
  return (
    <span class="pipe-count">
      <span aria-hidden="true">{of}</span>
      <span class="for-screen-readers">{PIPELINE_WORDS.count(of)}</span>
    </span>
  );
}

/** The cards of a column; those that are seen are made, and the one at which the keyboard is. */
function Cards({ rows, active, lifted, onMove, onFocus, id }: Omit<ColumnProps, 'over'> & { readonly id: string }) {
  const scroller = useRef<HTMLDivElement>(null);
  const rem = useMemo(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16, []);
  const at = useMemo(() => rows.findIndex((row) => row.id === active), [rows, active]);
  const { items, total, show } = useVirtual({
    count: rows.length,
    size: CARD * rem,
    scroller,
    kept: at === -1 ? undefined : at,
  });
  useLayoutEffect(() => {
    if (at !== -1) show(at);
  }, [at]);
  const stop = at === -1 ? 0 : at;
  return (
    <div class="pipe-cards" ref={scroller}>
      <ul aria-labelledby={id} style={{ height: `${total}px` }}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <PipelineCard
              key={row.id}
              row={row}
              top={start}
              place={index + 1}
              among={rows.length}
              isStop={index === stop}
              isLifted={row.id === lifted}
              onMove={onMove}
              onFocus={onFocus}
            />
          );
        })}
      </ul>
    </div>
  );
}
