import type { Board } from '../boards/board.ts';
import { cleanUrl, externalJobIds } from '../domain/posting-identity.ts';
import { POSTING_LIMITS } from '../domain/posting-limits.ts';
import { matchUrl, parseUrl } from './match-board.ts';

/**
 * Where the posting is found again: the board's own pattern, else the canonical link, else the address itself. Canonical
 * links lie (a placeholder, the site's root, a beta host), so they must be of this host and keep what names the posting.
 */
export function postingUrl(document: Document, url: string, board: Board | undefined): string {
  const here = parseUrl(url);
  if (here === undefined) return url.slice(0, POSTING_LIMITS.url);
  const byBoard = board && matchUrl(board, url).posting;
  const links = [
    document.querySelector('link[rel~=canonical]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  const canonical = links
    .map((link) => (link ? parseUrl(link.trim(), url) : undefined))
    .find((link) => link && names(link, here));
  if (canonical !== undefined && here.protocol === 'https:') canonical.protocol = 'https:';
  return cleanUrl(byBoard ?? canonical?.href ?? here.href).slice(0, POSTING_LIMITS.url);
}

/** Whether a canonical link still names the posting that `here` names. */
function names(link: URL, here: URL): boolean {
  if (hostOf(link) !== hostOf(here) || (link.pathname === '/' && link.search === '')) return false;
  const kept = link.href.toLowerCase();
  if (externalJobIds(here.href).some(({ id }) => !kept.includes(id.toLowerCase()))) return false;
  const ids = (here.pathname.toLowerCase().match(/[a-z0-9-]+/g) ?? []).filter(
    (part) => part.length > 3 && /\d/.test(part),
  );
  return ids.length > 0
    ? ids.some((id) => kept.includes(id))
    : here.pathname.startsWith(link.pathname.replace(/\/$/, ''));
}

function hostOf(url: URL): string {
  return url.hostname.replace(/^www\./, '');
}
