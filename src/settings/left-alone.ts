import { isNeverLooked } from '../domain/never-look.ts';

/** The sites never to look at, beside the settings: a script in a page reads this list, and none of the rest. */
export const LEFT_ALONE_KEY = 'leftAlone';

/** @param stored what stands under that key @param urls of the page, and of those around it */
export function isLeftAlone(stored: unknown, urls: readonly string[]): boolean {
  const sites = Array.isArray(stored) ? stored : [];
  return urls.some((url) => isNeverLooked(sites, url));
}
