import { type Signal, useSignal } from '@preact/signals';
import type { Stage } from '../domain/application.ts';
import { OUTCOME_WORDS } from '../popup/panel-words.ts';
import type { ListedRow } from '../storage/listed-row.ts';
import { announce } from '../ui/announce.ts';
import { PIPELINE_WORDS } from './pipeline-words.ts';
import { stageWords } from './stage-mark.tsx';
import { moveTo, OPEN_STAGES, type StageMove } from './standing-options.tsx';

/** A card that the keyboard has lifted, and over which target it is. */
export interface Held {
  readonly id: string;
  readonly from: string;
  readonly over: string;
}

interface CardKeysOptions {
  readonly rowOf: (id: string) => ListedRow | undefined;
  readonly columns: Readonly<Record<Stage, readonly ListedRow[]>>;
  readonly placeOf: (row: ListedRow) => StageMove;
  readonly onDrop: (id: string, target: string) => void;
  readonly onActive: (id: string) => void;
}

interface CardKeys {
  readonly held: Signal<Held | undefined>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusOut: (event: FocusEvent) => void;
}

/** Every place where a card may be dropped, from left to right and then down. */
const TARGETS: readonly string[] = [...OPEN_STAGES, ...Object.keys(OUTCOME_WORDS)];
const COLUMNS: readonly Stage[] = [...OPEN_STAGES, 'closed'];

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Cards by the keyboard: arrows go from one to the next; Space lifts, arrows choose, Space drops, Escape puts back. */
export function useCardKeys({ rowOf, columns, placeOf, onDrop, onActive }: CardKeysOptions): CardKeys {
  const held = useSignal<Held | undefined>(undefined);

  function lift(row: ListedRow): void {
    const { stage, outcome } = placeOf(row);
    const from = stage === 'closed' ? (outcome ?? 'no-response') : stage;
    held.value = { id: row.id, from, over: from };
    announce(PIPELINE_WORDS.lifted(row.title, stageWords(stage, outcome)));
  }

  function step(by: -1 | 1): void {
    if (held.value === undefined) return;
    const next = TARGETS[TARGETS.indexOf(held.value.over) + by];
    if (next === undefined) return;
    held.value = { ...held.value, over: next };
    document.querySelector(`[data-target="${next}"]`)?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
    const { stage, outcome } = moveTo(next);
    announce(PIPELINE_WORDS.over(stageWords(stage, outcome)));
  }

  function drop(): void {
    const card = held.value;
    if (card === undefined) return;
    held.value = undefined;
    if (card.over === card.from) putBack(card);
    else {
      onDrop(card.id, card.over);
      onActive(card.id);
    }
  }

  function putBack({ id }: Held): void {
    held.value = undefined;
    announce(PIPELINE_WORDS.putBack(rowOf(id)?.title ?? ''));
    onActive(id);
  }

  function pressed(event: KeyboardEvent): boolean {
    const card = held.value;
    if (card !== undefined) {
      const by = STEPS[event.key];
      if (by !== undefined) step(by);
      else if (event.key === ' ' || event.key === 'Enter') drop();
      else if (event.key === 'Escape') putBack(card);
      return event.key !== 'Tab';
    }
    const id = (event.target as Element).closest<HTMLElement>('[data-card] > a')?.parentElement?.dataset.card;
    const row = id === undefined ? undefined : rowOf(id);
    if (row === undefined) return false;
    if (event.key === ' ') lift(row);
    else if (!(event.key in STEPS)) return false;
    else onActive(neighbour(columns, placeOf(row).stage, row, event.key).id);
    return true;
  }

  return {
    held,
    onKeyDown(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (pressed(event)) event.preventDefault();
    },
    onFocusOut(event) {
      // one who goes elsewhere has let go of it
      const card = held.value;
      if (card !== undefined && event.relatedTarget !== null) {
        held.value = undefined;
        announce(PIPELINE_WORDS.putBack(rowOf(card.id)?.title ?? ''));
      }
    },
  };
}

/** The card above or below, or the one beside it in the next column that has any; itself where there is none. */
function neighbour(columns: CardKeysOptions['columns'], stage: Stage, row: ListedRow, key: string): ListedRow {
  const column = columns[stage];
  const at = column.indexOf(row);
  const by = STEPS[key] ?? 1;
  if (key === 'ArrowDown' || key === 'ArrowUp') return column[at + by] ?? row;
  const others =
    by === 1 ? COLUMNS.slice(COLUMNS.indexOf(stage) + 1) : COLUMNS.slice(0, COLUMNS.indexOf(stage)).reverse();
  const next = others.find((other) => columns[other].length > 0 && isShown(other));
  const beside = next === undefined ? [] : columns[next];
  return beside[Math.min(at, beside.length - 1)] ?? row;
}

/** The closed ones are no cards until they are asked for. */
function isShown(stage: Stage): boolean {
  return stage !== 'closed' || document.querySelector('.pipe-column.closed [data-card]') !== null;
}
