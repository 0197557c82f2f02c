import { companyKey } from './company-key.ts';
import { plainWords } from './plain-words.ts';
import type { Posting } from './posting.ts';

/** What tells one posting from another. */
export type PostingIdentity = Pick<Posting, 'url' | 'boardId' | 'title' | 'company'> &
  Partial<Pick<Posting, 'externalId' | 'location'>>;

export interface ExternalJobId {
  readonly boardId: string;
  readonly id: string;
}

/** Query parameters by which employers' pages and boards name a posting of another host. */
const ID_PARAMETERS: Readonly<Record<string, string>> = {
  gh_jid: 'greenhouse',
  ashby_jid: 'ashby',
  lever_id: 'lever',
  'lever-job-id': 'lever',
  leverappid: 'lever',
  jk: 'indeed',
  vjk: 'indeed',
  currentjobid: 'linkedin',
  job_req_id: 'successfactors',
  career_job_req_id: 'successfactors',
};
const TRACKING =
  /^(?:utm_.*|gh_src|lever-(?:source|origin|via|source\[\])|referer|referrer|refid|trackingid|trk.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|_hs\w+|__\w+|igshid|li_fat_id|pagenum|rps|searchid|xkcb|advn|adid|iis|iisn|jobboard|jobsource|ohvk)$/i;
/** These may carry a number that names the job: `?ref=4711`. */
const PERHAPS_TRACKING = /^(?:source|src|ref|from|t|tk|position|ad|sp)$/i;
/** Sites without a reader of their own do not share one numbering. */
const NO_BOARDS = /^(?:|generic|by-hand)$/;
const STEP =
  /\/(?:apply(?:\/(?:applymanually|autofillwithresume|usemylastapplication))?|application|applications\/new|thanks|confirmation)\/?$/i;
const GENDER_MARK =
  /[([{]\s?(?:[mwfdxhikvagž]|div|divers|all genders?|alle geschlechter|gn|ž|м|ж|o)(?:\s?[/|*.,-]\s?(?:[mwfdxhikvagž]|div|divers|gn|all|ž|м|ж|o)){0,4}\s?[)\]}]/gi;
const BARE_GENDER_MARK = /\s[mwfdxh]\s?[/|]\s?[mwfdxh](?:\s?[/|]\s?[mwfdxh])?(?=\s|$)/gi;
const CITY_NAMES: Readonly<Record<string, string>> = {
  munchen: 'munich',
  koln: 'cologne',
  wien: 'vienna',
  praha: 'prague',
  milano: 'milan',
  roma: 'rome',
  torino: 'turin',
  firenze: 'florence',
  nurnberg: 'nuremberg',
  geneve: 'geneva',
  genf: 'geneva',
  bruxelles: 'brussels',
  brussel: 'brussels',
  lisboa: 'lisbon',
  warszawa: 'warsaw',
  kobenhavn: 'copenhagen',
  københavn: 'copenhagen',
  nyc: 'new york',
  'new york city': 'new york',
};

/**
 * Keys under which the same posting may be found again, most telling first: `board:greenhouse:acme:12345`,
 * `url:acme.com/jobs/1`, `job:acme|engineer|berlin`, `job:acme|engineer`. A shared key makes a candidate;
 * `samePosting` decides.
 */
export function postingKeys(posting: PostingIdentity): string[] {
  const company = companyKey(posting.company);
  const job = `job:${company}|${titleKey(posting.title)}`;
  const keys = jobIds(posting).map(({ boardId, id }) => `board:${boardId}:${company}:${id.toLowerCase()}`);
  const url = urlKey(posting.url);
  if (url !== '') keys.push(`url:${url}`);
  if (company === '' || titleKey(posting.title) === '') return keys;
  const cities = posting.location === undefined ? [] : places(posting.location).map(([city]) => city);
  if (cities.length > 0) keys.push(`${job}|${cities.toSorted().join(';')}`);
  keys.push(job);
  return keys;
}

/**
 * Whether two postings are one: the same number on the same board, or the same page, or the same role at the same company
 * in places that may be the same. Two numbers on one board are two postings, and so are two roles or two disjoint places.
 * @example samePosting({…linkedin, title: 'Engineer (m/w/d)', company: 'Acme GmbH'}, {…lever, title: 'Engineer', company: 'Acme'})
 */
export function samePosting(a: PostingIdentity, b: PostingIdentity): boolean {
  const sameCompany = companyKey(a.company) === companyKey(b.company);
  const mine = jobIds(a);
  const theirs = jobIds(b);
  let differs = false;
  for (const { boardId, id } of mine) {
    const others = theirs.filter((other) => other.boardId === boardId);
    if (
      others.some((other) => other.id.toLowerCase() === id.toLowerCase()) &&
      (sameCompany || sameHost(a.url, b.url))
    ) {
      return true;
    }
    differs ||= others.length > 0;
  }
  if (differs) return false;
  const url = urlKey(a.url);
  if (url.includes('/') && url === urlKey(b.url) && titleKey(a.title) === titleKey(b.title)) return true;
  const sameRole = sameCompany && companyKey(a.company) !== '' && titleKey(a.title) === titleKey(b.title);
  return sameRole && titleKey(a.title) !== '' && mayBeSamePlace(a.location, b.location);
}

/** Ids of postings of other hosts in an address. @example externalJobIds('https://acme.com/jobs?gh_jid=12') // greenhouse 12 */
export function externalJobIds(url: string): readonly ExternalJobId[] {
  const query = URL.canParse(url) ? new URL(url).searchParams : new URLSearchParams();
  const found: ExternalJobId[] = [];
  for (const [name, value] of query) {
    const boardId = ID_PARAMETERS[name.toLowerCase()];
    if (boardId !== undefined && /^[\w-]{3,80}$/.test(value)) found.push({ boardId, id: value });
  }
  return found;
}

/** An address without tracking, fragment and default parts; unchanged when it is none. @example cleanUrl('https://a.b/c?utm_x=1#d') */
export function cleanUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  for (const [name, value] of [...parsed.searchParams]) {
    if (TRACKING.test(name) || (PERHAPS_TRACKING.test(name) && !/\d{3}/.test(value))) parsed.searchParams.delete(name);
  }
  parsed.hash = /^#!?\//.test(parsed.hash) ? parsed.hash : '';
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}

/** @example titleKey('Senior Engineer (m/w/d)') === 'senior engineer' */
export function titleKey(title: string): string {
  return plainWords(title.replace(GENDER_MARK, ' ').replace(BARE_GENDER_MARK, ' '), /[^\p{L}\p{N}\p{M}+#]+/gu);
}

function jobIds(posting: PostingIdentity): ExternalJobId[] {
  const own =
    !NO_BOARDS.test(posting.boardId) && posting.externalId
      ? [{ boardId: posting.boardId, id: posting.externalId }]
      : [];
  const seen = new Set(own.map(({ boardId }) => boardId));
  return [...own, ...externalJobIds(posting.url).filter(({ boardId }) => !seen.has(boardId))];
}

function urlKey(url: string): string {
  if (!URL.canParse(url)) return '';
  const { host, pathname, search, hash } = new URL(cleanUrl(url));
  const query = [...new URLSearchParams(search)]
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join('&');
  const path = pathname.replace(STEP, '').replace(/\/$/, '');
  return `${host.replace(/^www\./, '')}${path}${query ? `?${query}` : ''}${hash}`.toLowerCase().slice(0, 500);
}

function sameHost(a: string, b: string): boolean {
  return URL.canParse(a) && URL.canParse(b) && new URL(a).host === new URL(b).host;
}

function mayBeSamePlace(a: string | undefined, b: string | undefined): boolean {
  const mine = a === undefined ? [] : places(a);
  const theirs = b === undefined ? [] : places(b);
  if (mine.length === 0 || theirs.length === 0) return true;
  const shares = (city: string, others: readonly (readonly string[])[]): boolean =>
    others.some((parts) => parts.includes(city));
  return mine.some(([city]) => shares(city, theirs)) || theirs.some(([city]) => shares(city, mine));
}

/** «Berlin, Germany; Remote» → [['berlin', 'germany']]: working anywhere says nothing of a place. */
function places(location: string): (readonly [string, ...string[]])[] {
  const found: [string, ...string[]][] = [];
  for (const place of location.slice(0, 300).split(/[;|•·]|\s\/\s/)) {
    const parts = place
      .split(/[,()]|\s[-–]\s/)
      .map((part) => plainWords(part))
      .map((part) => CITY_NAMES[part] ?? part);
    const [city, ...rest] = parts.filter(
      (part) =>
        !/^(?:|remote.*|.*remote|hybrid|on ?site|anywhere|worldwide|home ?office|multiple.*|various.*)$/.test(part),
    );
    if (city !== undefined) found.push([city, ...rest]);
  }
  return found;
}
