import { useSignal } from '@preact/signals';
import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface WindowRows {
  readonly rows: readonly VirtualItem[];
  /** What stands above and below the rows that are there, in pixels. */
  readonly above: number;
  readonly below: number;
}

/** Of many rows of one height those that the window shows, with some around them. @param list where the first one begins */
export function useWindowRows(count: number, height: number, list: RefObject<HTMLElement | null>): WindowRows {
  const drawn = useSignal(0);
  const top = useSignal(0);
  const made = useRef<Virtualizer<Window, Element>>(undefined);
  const options = {
    count,
    estimateSize: () => height,
    scrollMargin: top.value,
    overscan: 8,
    getScrollElement: () => window,
    initialRect: { width: innerWidth, height: innerHeight },
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    onChange: () => {
      drawn.value = drawn.peek() + 1;
    },
  };
  made.current ??= new Virtualizer<Window, Element>(options);
  const rows = made.current;
  rows.setOptions(options);
  void drawn.value;

  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows.measure(), [rows, height]);
  useLayoutEffect(() => {
    const box = list.current?.getBoundingClientRect();
    if (box !== undefined) top.value = Math.round(box.top + scrollY);
    rows._willUpdate();
  });

  const shown = rows.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? -1;
  return { rows: shown, above: first * height, below: Math.max(0, count - last - 1) * height };
}
