/** The parts of the settings, in the order in which they are offered. */
export const PARTS = ['profile', 'cadence', 'notifications', 'sites', 'notes', 'drafts', 'look', 'data'] as const;
export type Part = (typeof PARTS)[number];

/** Anything that is no part leads to the first. @example partOf('#/drafts/email/receipt') // 'drafts' */
export function partOf(hash: string): Part {
  const [name] = hash.replace(/^#\/?/, '').split('/');
  return PARTS.find((known) => known === name) ?? PARTS[0];
}

export function hrefOf(part: Part): string {
  return `#/${part}`;
}
