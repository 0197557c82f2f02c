import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A card in the hand: where it is on the screen, and over which target, as `data-target` names it. */
export interface Dragged {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly over: string | undefined;
}

/** Px that a mouse goes before it is no click any more. */
const MOUSE_SLACK = 5;
/** A finger that goes further before it has stayed that long is scrolling. */
const TOUCH_SLACK = 10;
const TOUCH_STAYS_MS = 350;
/** Px from the edge of the board at which it is pushed along, and by how much each frame. */
const EDGE = 40;
const PUSH = 14;

/**
 * Lifts cards (`data-card`) of a board by mouse, pen or a finger that stays, and drops them on a target. HTML's own drag and
 * drop does not work by touch, so pointers are followed. Escape puts the card back.
 */
export function useCardDrag(
  board: RefObject<HTMLElement | null>,
  onDrop: (id: string, target: string) => void,
): Signal<Dragged | undefined> {
  const dragged = useSignal<Dragged | undefined>(undefined);
  const drop = useRef(onDrop);
  drop.current = onDrop;
  useLayoutEffect(() => {
    const element = board.current;
    if (element === null) return;
    const left = new AbortController();
    const onDown = (event: PointerEvent): void =>
      begin(event, element, dragged, (id, target) => drop.current(id, target));
    element.addEventListener('pointerdown', onDown, { signal: left.signal });
    // a link would be dragged by the browser itself
    element.addEventListener('dragstart', (event) => event.preventDefault(), { signal: left.signal });
    return () => left.abort();
  }, [board, dragged]);
  return dragged;
}

function begin(
  down: PointerEvent,
  board: HTMLElement,
  dragged: Signal<Dragged | undefined>,
  onDrop: (id: string, target: string) => void,
): void {
  const target = down.target as Element;
  const card = target.closest<HTMLElement>('[data-card]');
  if (card === null || down.button !== 0 || !down.isPrimary || target.closest('select, button') !== null) return;
  const id = card.dataset.card ?? '';
  const at = card.getBoundingClientRect();
  const byTouch = down.pointerType === 'touch';
  const ended = new AbortController();
  const { signal } = ended;
  let [x, y] = [down.clientX, down.clientY];

  const lift = (): void => {
    if (byTouch) navigator.vibrate?.(10);
    follow();
    requestAnimationFrame(pushAlong);
  };
  const follow = (): void => {
    const [left, top] = [at.left + x - down.clientX, at.top + y - down.clientY];
    dragged.value = { id, left, top, width: at.width, over: targetAt(x, y) };
  };
  const pushAlong = (): void => {
    if (signal.aborted) return;
    const { left, right } = board.getBoundingClientRect();
    if (x < left + EDGE) board.scrollBy({ left: -PUSH, behavior: 'instant' });
    if (x > right - EDGE) board.scrollBy({ left: PUSH, behavior: 'instant' });
    requestAnimationFrame(pushAlong);
  };
  const stayed = byTouch ? setTimeout(lift, TOUCH_STAYS_MS) : undefined;
  const end = (): void => {
    clearTimeout(stayed);
    ended.abort();
    dragged.value = undefined;
  };

  const onMove = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return;
    [x, y] = [event.clientX, event.clientY];
    const gone = Math.hypot(x - down.clientX, y - down.clientY);
    if (dragged.peek() !== undefined) follow();
    else if (byTouch && gone > TOUCH_SLACK) end();
    else if (!byTouch && gone > MOUSE_SLACK) lift();
  };
  const onUp = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return;
    const over = dragged.peek()?.over;
    const wasLifted = dragged.peek() !== undefined;
    end();
    if (wasLifted) swallowClick();
    if (over !== undefined) onDrop(id, over);
  };
  document.addEventListener('pointermove', onMove, { signal });
  document.addEventListener('pointerup', onUp, { signal });
  document.addEventListener('pointercancel', end, { signal });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || dragged.peek() === undefined) return;
      event.preventDefault();
      end();
    },
    { signal, capture: true },
  );
  // once lifted, the page stays where it is under the finger
  const hold = (event: Event): void => {
    if (dragged.peek() !== undefined) event.preventDefault();
  };
  document.addEventListener('touchmove', hold, { signal, passive: false });
  document.addEventListener('contextmenu', (event) => byTouch && event.preventDefault(), { signal });
  document.addEventListener('selectstart', (event) => event.preventDefault(), { signal });
}

function targetAt(x: number, y: number): string | undefined {
  return document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-target]')?.dataset.target;
}

/** The click that the release of a dragged link would be. */
function swallowClick(): void {
  const done = new AbortController();
  addEventListener(
    'click',
    (event) => {
      event.preventDefault();
      event.stopPropagation();
    },
    { signal: done.signal, capture: true },
  );
  setTimeout(() => done.abort());
}
