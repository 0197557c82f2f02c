import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

let isFirst = true;

/**
 * For a page that shows one of several parts: the part's title becomes the page's, and its heading takes the focus when the
 * part was turned to, but not when the page opens with it. @returns the ref of the heading, which needs `tabIndex={-1}`
 */
export function useTurnedTo(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
    if (!isFirst) {
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    isFirst = false;
  }, [title]);
  return heading;
}
