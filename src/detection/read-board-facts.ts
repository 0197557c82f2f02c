import type { Board, FactName, FactSource } from '../boards/board.ts';
import { POSTING_LIMITS } from '../domain/posting-limits.ts';
import { cleanLines, cleanText } from './clean-text.ts';
import { employerOfSlug } from './known-hosts.ts';
import { matchUrl, type UrlMatch } from './match-board.ts';
import type { PageFacts } from './page-facts.ts';
import { readDate } from './read-date.ts';
import { textOf } from './visible-text.ts';

/** What the board's own sources say, the first that says anything for each fact. Those of the address stand apart. */
export function readBoardFacts(document: Document, url: string, board: Board): { onPage: PageFacts; inUrl: PageFacts } {
  const onPage: PageFacts = {};
  const inUrl: PageFacts = {};
  const match = matchUrl(board, url);
  // The title first, which others may lean on: Chromium hands objects over with their keys in alphabetical order.
  const names = Object.keys(board.read) as FactName[];
  for (const name of names.toSorted((one, other) => Number(other === 'title') - Number(one === 'title'))) {
    for (const source of board.read[name] ?? []) {
      const value = 'url' in source ? inAddress(match, source.url) : readSource(document, source, name, onPage.title);
      if (!value) continue;
      // An id in the address is the board's own word; a company there is a slug.
      if ('url' in source && name !== 'externalId') inUrl[name] = value;
      else onPage[name] = value;
      break;
    }
  }
  return { onPage, inUrl };
}

function inAddress(match: UrlMatch, name: 'company' | 'id'): string | undefined {
  return name === 'company' ? employerOfSlug(match.company) : match.id;
}

/** Lists of facts are set with marks between them, and the last mark stays («Berlin /»). */
const SEPARATORS = /^[\s/|·,–—]+|[\s/|·,–—]+$/g;

function readSource(
  document: Document,
  source: Exclude<FactSource, { url: unknown }>,
  name: FactName,
  title: string | undefined,
): string | undefined {
  const max = name === 'postedOn' ? 80 : POSTING_LIMITS[name];
  if (name === 'description' && 'text' in source) {
    return cleanLines(query(document, source.text)?.textContent ?? '', max);
  }
  const raw = rawText(document, source, max);
  const pattern = 'documentTitle' in source ? source.documentTitle : source.pattern;
  const kept =
    pattern === undefined
      ? raw
      : firstGroup(
          pattern.replace('{title}', () => escaped(title)),
          raw,
        );
  return name === 'postedOn' ? readDate(kept, document.documentElement?.lang) : kept?.replace(SEPARATORS, '');
}

function rawText(document: Document, source: Exclude<FactSource, { url: unknown }>, max: number): string {
  if ('documentTitle' in source) return cleanText(document.title, 1000);
  if ('text' in source) return textOf(query(document, source.text), max);
  if ('meta' in source) {
    const name = CSS.escape(source.meta);
    return cleanText(query(document, `meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content'), max);
  }
  const [selector, attribute] = source.attribute;
  return cleanText(query(document, selector)?.getAttribute(attribute), max);
}

function firstGroup(pattern: string, text: string): string | undefined {
  return new RegExp(pattern, 'i')
    .exec(text)
    ?.slice(1)
    .find((group) => group !== undefined)
    ?.trim();
}

function escaped(title: string | undefined): string {
  return title?.replace(/[^\p{L}\p{N} ]/gu, (char) => (/[\^$.*+?()[\]{}|\\/]/.test(char) ? `\\${char}` : char)) ?? '.+';
}

function query(document: Document, selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}
