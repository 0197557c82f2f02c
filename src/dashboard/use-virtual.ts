import { useSignal } from '@preact/signals';
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface VirtualOptions {
  readonly count: number;
  /** Height of each, in px: all are alike. */
  readonly size: number;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Height of what stands above the first one and stays while the rest scrolls, in px. */
  readonly above?: number;
  /** Where it stands at first, in px. */
  readonly offset?: number;
  /** One that is there wherever it is scrolled to, so that it keeps the focus. */
  readonly kept?: number | undefined;
}

export interface VirtualRows {
  /** Those near what is seen; `start` is counted from the top of the first one, in px. */
  readonly items: readonly VirtualItem[];
  /** Height of all, in px. */
  readonly total: number;
  show(index: number): void;
}

const BEYOND_THE_EDGE = 8;

/** Only the rows near what is seen are made, however many there are. */
export function useVirtual({ count, size, scroller, above = 0, offset = 0, kept }: VirtualOptions): VirtualRows {
  const drawn = useSignal(0);
  drawn.value;
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => size,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => {
      drawn.value += 1;
    },
    overscan: BEYOND_THE_EDGE,
    scrollPaddingEnd: above,
    initialOffset: offset,
    rangeExtractor: ({ startIndex, endIndex }: { startIndex: number; endIndex: number }) =>
      indexes(Math.max(0, startIndex - BEYOND_THE_EDGE), Math.min(count - 1, endIndex + BEYOND_THE_EDGE), kept),
  };
  const made = useRef<Virtualizer<HTMLElement, Element> | undefined>(undefined);
  made.current ??= new Virtualizer(options);
  const virtualizer = made.current;
  virtualizer.setOptions(options);
  const sized = useRef(size);
  if (sized.current !== size) {
    sized.current = size;
    virtualizer.measure();
  }
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    items: virtualizer.getVirtualItems(),
    total: virtualizer.getTotalSize(),
    show: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}

function indexes(first: number, last: number, kept: number | undefined): number[] {
  const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  if (kept === undefined || kept < 0 || (kept >= first && kept <= last)) return all;
  return kept < first ? [kept, ...all] : [...all, kept];
}
