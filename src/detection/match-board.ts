import type { Board } from '../boards/board.ts';

export interface UrlMatch {
  readonly kind: 'posting' | 'form' | 'confirmation' | 'other';
  readonly company?: string;
  readonly id?: string;
  /** The posting's address, where the pattern says it. */
  readonly posting?: string;
}

/**
 * The board whose hosts cover this address; where several do, the one that names the host most exactly
 * (`join.example.com` before `*.example.com`). @example matchBoard(BOARDS, 'https://jobs.lever.co/acme/…')?.id === 'lever'
 */
export function matchBoard(boards: readonly Board[], url: string): Board | undefined {
  const host = parseUrl(url)?.hostname;
  if (host === undefined) return undefined;
  let best: { readonly board: Board; readonly exactness: number } | undefined;
  for (const board of boards) {
    const exactness = Math.max(...board.hosts.map((pattern) => exactnessOf(pattern, host)));
    if (exactness > (best?.exactness ?? 0)) best = { board, exactness };
  }
  return best?.board;
}

/** What kind of page of this board an address is, and the facts it carries. Never throws. */
export function matchUrl(board: Board, url: string): UrlMatch {
  const parsed = parseUrl(url);
  if (parsed === undefined) return { kind: 'other' };
  const address = (parsed.host + parsed.pathname + parsed.search).slice(0, 2000);
  return (
    firstMatch('confirmation', board.confirmationUrls, address) ??
    firstMatch('form', board.formUrls, address) ??
    firstMatch('posting', board.postingUrls, address) ?? { kind: 'other' }
  );
}

/** `undefined` for anything that is not a web address. */
export function parseUrl(url: string, base?: string): URL | undefined {
  const parsed = URL.canParse(url, base) ? new URL(url, base) : undefined;
  return parsed !== undefined && /^https?:$/.test(parsed.protocol) ? parsed : undefined;
}

/** '' for anything that is not a web address. */
export function hostOf(url: string): string {
  return parseUrl(url)?.host ?? '';
}

/** 0 where the pattern does not cover the host. */
function exactnessOf(pattern: string, host: string): number {
  if (pattern === host) return 1000;
  return pattern.startsWith('*.') && `.${host}`.endsWith(pattern.slice(1)) ? pattern.length : 0;
}

function firstMatch(kind: UrlMatch['kind'], sources: readonly string[], address: string): UrlMatch | undefined {
  for (const source of sources) {
    const found = new RegExp(source, 'i').exec(address);
    if (found === null) continue;
    const { company, id, posting } = found.groups ?? {};
    return {
      kind,
      ...(company && { company: decode(company) }),
      ...(id && { id: decode(id) }),
      ...(posting && { posting: `https://${posting}` }),
    };
  }
  return undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
