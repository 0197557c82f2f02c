import type { ComponentChildren } from 'preact';

interface ScrollRegionProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** What may be wider than the window scrolls by itself, by keyboard as well. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached
    <section class="scroll-region" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
