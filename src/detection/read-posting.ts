import type { Board, FactName } from '../boards/board.ts';
import { externalJobIds } from '../domain/posting-identity.ts';
import { POSTING_LIMITS } from '../domain/posting-limits.ts';
import { NO_BOARD } from './assess.ts';
import { bare, cleanLines, cleanText } from './clean-text.ts';
import { matchUrl } from './match-board.ts';
import type { PageFacts } from './page-facts.ts';
import { postingUrl } from './posting-url.ts';
import { readAppData } from './read-app-data.ts';
import { readBoardFacts } from './read-board-facts.ts';
import { findJobPostings, type JsonNode, jsonLdFacts } from './read-json-ld.ts';
import { findMicrodata, microdataFacts } from './read-microdata.ts';
import { isAbout, readPage } from './read-page.ts';
import type { PeopleReader } from './read-people.ts';
import type { Fact, FactOrigin, PostingFacts } from './sign.ts';

export interface PostingReading {
  readonly facts: PostingFacts;
  /** The title comes from the board's reader or from structured data: the page is surely about one posting. */
  readonly structured: boolean;
}

type Source = readonly [origin: FactOrigin, facts: PageFacts];

const NAMES: readonly FactName[] = [
  'title',
  'company',
  'location',
  'salary',
  'employmentType',
  'description',
  'postedOn',
  'externalId',
];

/**
 * What a page says about one posting, each fact from its most trusted source. `undefined` where it says neither a title
 * nor a company, and for lists of postings. Without `structured`, the facts are only as good as the page's headings:
 * any page has a heading. Never throws.
 * @param people reads whom the page names; a file of its own (content/people.iife.ts), absent in frames
 */
export function readPosting(
  document: Document,
  url: string,
  board: Board | undefined,
  people?: PeopleReader,
): PostingReading | undefined {
  try {
    return readAll(document, url, board, people);
  } catch {
    return undefined;
  }
}

function readAll(
  document: Document,
  url: string,
  board: Board | undefined,
  readPeople: PeopleReader | undefined,
): PostingReading | undefined {
  const language = document.documentElement?.lang ?? '';
  const fromBoard = board && attempt(() => readBoardFacts(document, url, board));
  const postings = attempt(() => findJobPostings(document)) ?? [];
  const scopes = attempt(() => findMicrodata(document)) ?? [];
  const inJson = postings.map((posting) => [jsonLdFacts(posting, language), posting] as const);
  const json = oneOf(inJson, document, url);
  const micro = oneOf(
    scopes.map((scope) => [microdataFacts(scope, language), undefined] as const),
    document,
    url,
  );
  const isList = !json && !micro && postings.length + scopes.length > 1;
  if (isList && !fromBoard?.onPage.title) return undefined;
  const page = isStepOf(board, url) ? undefined : attempt(() => readPage(document, url));
  const title = fromBoard?.onPage.title || json?.title || page?.heading.title || page?.openGraph.title || '';
  const sources: Source[] = [
    ['board', fromBoard?.onPage ?? {}],
    ['json-ld', json ?? {}],
    ['microdata', micro ?? {}],
    [
      'app-data',
      withoutLegalForm(
        attempt(() => readAppData(document, title, language)) ?? {},
        page?.heading.company || page?.inUrl.company,
      ),
    ],
    ['open-graph', page?.openGraph ?? {}],
    ['heading', page?.heading ?? {}],
    ['url', { ...page?.inUrl, ...fromBoard?.inUrl, ...idInUrl(url) }],
  ];
  const reading = assemble(sources, postingUrl(document, url, board), board);
  if (reading === undefined) return undefined;
  const { title: named, company } = reading.facts;
  const people = attempt(() =>
    readPeople?.(document, {
      url,
      cards: board?.people ?? [],
      json: inJson.find(([facts]) => facts === json)?.[1],
      title: named?.origin === 'open-graph' ? undefined : named?.value,
      company: company?.value,
      description: json?.description,
    }),
  );
  return people?.length ? { ...reading, facts: { ...reading.facts, people } } : reading;
}

/**
 * A job board's form is a wizard whose headings name its steps («Please review your application»), and its thanks stand
 * beside other jobs: only the board's own marks and structured data name the job there.
 */
function isStepOf(board: Board | undefined, url: string): boolean {
  return board?.kind === 'job-board' && /^(?:form|confirmation)$/.test(matchUrl(board, url).kind);
}

function assemble(sources: readonly Source[], url: string, board: Board | undefined): PostingReading | undefined {
  const facts: { -readonly [Name in FactName]?: Fact } = {};
  for (const name of NAMES) {
    for (const [origin, found] of sources) {
      const value = capped(name, found[name]);
      if (value === '' || (name === 'company' && repeatsTitle(value, facts.title?.value))) continue;
      facts[name] = { value, origin };
      break;
    }
  }
  if (facts.title === undefined && facts.company === undefined) return undefined;
  const structured = /^(?:board|json-ld|microdata)$/.test(facts.title?.origin ?? '');
  return { facts: { url, boardId: board?.id ?? NO_BOARD, ...facts }, structured };
}

/** Pages without their employer's name have the job's where others have the company's: «Chef (2600412)». */
function repeatsTitle(company: string, title: string | undefined): boolean {
  return title !== undefined && bare(company.replace(/\s*[([#][\w\s-]*\d[)\]]?$/, '')) === bare(title);
}

function capped(name: FactName, value: string | undefined): string {
  if (name === 'description') return cleanLines(value ?? '', POSTING_LIMITS.description);
  return cleanText(value, name === 'postedOn' ? 10 : POSTING_LIMITS[name]);
}

/** The single posting, or the one of several that the page's title or address names. */
function oneOf(
  candidates: readonly (readonly [PageFacts, JsonNode | undefined])[],
  document: Document,
  url: string,
): PageFacts | undefined {
  const named = candidates.filter(([facts]) => facts.title);
  if (named.length < 2) return named[0]?.[0];
  const path = url.split(/[?#]/)[0] ?? '';
  const byUrl = named.find(
    ([, node]) => typeof node?.url === 'string' && node.url.length > 8 && node.url.split(/[?#]/)[0] === path,
  );
  if (byUrl) return byUrl[0];
  const about = named.filter(([facts]) => isAbout(document, facts.title ?? ''));
  // The same posting twice is one; two that differ are a list after all.
  return about.every(([facts]) => facts.title === about[0]?.[0].title) ? about[0]?.[0] : undefined;
}

/** Data has the firm in full («Acme Corp.») where the page has the name that people know. */
function withoutLegalForm(data: PageFacts, onPage = ''): PageFacts {
  const isSame = onPage !== '' && bare(data.company ?? '').includes(bare(onPage));
  return isSame ? { ...data, company: '' } : data;
}

function idInUrl(url: string): PageFacts {
  return { externalId: externalJobIds(url)[0]?.id };
}

function attempt<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
