import type { ListedRow } from '../storage/listed-row.ts';
import { daysAgoWords } from '../ui/day-words.ts';
import { Icon } from '../ui/icon.tsx';
import { today } from '../ui/today-clock.ts';
import { PIPELINE_WORDS } from './pipeline-words.ts';
import { hrefOf } from './route.ts';
import { bareDay } from './short-day.ts';
import { moveTo, type StageMove, StandingOptions } from './standing-options.tsx';
import { NextDay } from './table-columns.tsx';

interface PipelineCardProps {
  readonly row: ListedRow;
  /** In px, from the top of the first one. */
  readonly top: number;
  readonly place: number;
  readonly among: number;
  /** The one card of its column that Tab stops at. */
  readonly isStop: boolean;
  readonly isLifted: boolean;
  readonly onMove: (row: ListedRow, to: StageMove) => void;
  readonly onFocus: (id: string) => void;
}

/** A card to be opened, to be dragged, or to be moved by its own menu. */
export function PipelineCard(props: PipelineCardProps) {
  const { row, top, place, among, isStop, isLifted, onMove, onFocus } = props;
  const { stage, outcome } = row;
  return (
    <li
      class={isLifted ? 'pipe-card lifted' : 'pipe-card'}
      data-card={row.id}
      aria-setsize={among}
      aria-posinset={place}
      style={{ transform: `translateY(${top}px)` }}
    >
      <a
        href={hrefOf('applications', row.id)}
        tabIndex={isStop ? 0 : -1}
        draggable={false}
        aria-roledescription={PIPELINE_WORDS.card}
        aria-description={PIPELINE_WORDS.cardKeys}
        onFocus={() => onFocus(row.id)}
      >
        <CardFace row={row} />
      </a>
      <span class="pipe-move">
        <Icon name="more" />
        <select
          tabIndex={isStop ? 0 : -1}
          aria-label={PIPELINE_WORDS.moveTo(row.title)}
          value={stage === 'closed' ? (outcome ?? 'no-response') : stage}
          onChange={(event) => onMove(row, moveTo(event.currentTarget.value))}
        >
          <StandingOptions />
        </select>
      </span>
    </li>
  );
}

const SINCE = {
  saved: PIPELINE_WORDS.savedAgo,
  applied: PIPELINE_WORDS.appliedAgo,
  touched: PIPELINE_WORDS.touchedAgo,
};

export function CardFace({ row }: { readonly row: ListedRow }) {
  const { title, company, stage, appliedOn, lastOn, nextOn } = row;
  const since = lastOn !== undefined ? 'touched' : stage === 'to-apply' ? 'saved' : 'applied';
  return (
    <>
      <span class="pipe-title">{title}</span>
      <span class="pipe-company soft">{company}</span>
      <span class="pipe-days small soft">
        <span class="pipe-since" title={SINCE[since]}>
          <span class="for-screen-readers">{SINCE[since]} </span>
          {daysAgoWords(lastOn ?? appliedOn, today.value)}
        </span>
        {nextOn !== undefined && (
          <span title={PIPELINE_WORDS.next}>
            <span class="for-screen-readers">{PIPELINE_WORDS.next} </span>
            <NextDay on={nextOn} as={bareDay} />
          </span>
        )}
      </span>
    </>
  );
}
