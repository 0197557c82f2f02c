/**
 * ui/ holds what the pages share: tokens, small controls, and the state that several of them show.
 * It never writes tables, and knows nothing of one page's layout.
 */

/** Drawn on a grid of 16 with a stroke of 1.5. */
const PATHS = {
  phone:
    'M5.2 2.5 6.6 5.4 5.2 6.9a8 8 0 0 0 3.9 3.9l1.5-1.4 2.9 1.4v2.2a.9.9 0 0 1-1 .9A10.4 10.4 0 0 1 2.1 3.5a.9.9 0 0 1 .9-1Z',
  mail: 'M2.5 3.5h11a.5.5 0 0 1 .5.5v8a.5.5 0 0 1-.5.5h-11A.5.5 0 0 1 2 12V4a.5.5 0 0 1 .5-.5ZM2.3 4.2 8 8.6l5.7-4.4',
  draft: 'M4 2.5h5.5L12 5v8.5H4ZM6.5 7.5h3M6.5 10h3',
  clock: 'M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2ZM8 5v3.2l2.1 1.3',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  copy: 'M6 6h7.5v7.5H6ZM3.5 10H2.5V2.5H10v1',
  external: 'M6.5 4H3.5v8.5H12v-3M9 2.5h4.5V7M13.2 2.8 7.5 8.5',
  plus: 'M8 3v10M3 8h10',
  settings:
    'M2.5 4.5h5M11 4.5h2.5M9.3 2.8a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4ZM2.5 11.5H5M8.6 11.5h4.9M6.8 9.8a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4Z',
  desk: 'M2.5 3h11v10h-11ZM2.5 6.500h11M6.500 6.500v6.500',
  beside: 'M2.5 3h11a.5.5 0 0 1 .5.5v9a.5.5 0 0 1-.5.5h-11a.5.5 0 0 1-.5-.5v-9a.5.5 0 0 1 .5-.5ZM9.5 3v10',
  chevron: 'm4 6 4 4 4-4',
  close: 'm4 4 8 8M12 4l-8 8',
  person: 'M8 2.5a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2ZM3 13.5c.4-2.4 2.4-3.8 5-3.8s4.6 1.4 5 3.8',
  warning: 'M8 2.5 14 13.2H2ZM8 6.5v3M8 11.500h.01',
  lock: 'M4 7.5h8v6H4ZM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2',
} as const;

export type IconName = keyof typeof PATHS;

/** An ornament: the words beside it, or the button's label, say what it means. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
