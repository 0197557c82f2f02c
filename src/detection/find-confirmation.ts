import { foldPhrase, OTHER_TRADES, PHRASE_STEMS, PHRASES } from './confirmation-phrases.ts';
import { openShadowRoots } from './open-shadow-roots.ts';
import { isOnScreen, textOf } from './visible-text.ts';

export interface ConfirmationPhrase {
  /** Stable for the same words: `en:received|we have received your application`. */
  readonly phrase: string;
  /** The words are about a job, not just about some application. */
  readonly jobSpecific: boolean;
  readonly element: Element;
}

export interface ConfirmationSearch {
  /** Look only here: what a mutation added. The whole document when missing. */
  readonly within?: ParentNode;
}

/** A confirmation is a short and prominent block; longer ones are articles. */
const LONGEST_BLOCK = 400;
const LONG_ARTICLE = 1800;
const MOST_TEXT = 500_000;
const BLOCKS =
  'p, div, h1, h2, h3, h4, h5, h6, li, dd, dt, td, th, section, article, main, header, aside, dialog, form, output, body, figcaption, [role=status], [role=alert]';
const QUOTED =
  'blockquote, q, code, pre, textarea, select, nav, footer, [contenteditable=true], noscript, template, script, style';
const ANNOUNCED =
  '[role=status], [role=alert], [role=dialog], [role=alertdialog], dialog, [aria-live], output, [class*="success" i], [class*="confirm" i], [class*="thank" i], [id*="success" i], [id*="confirm" i], [id*="thank" i]';
const JOB_WORDS =
  /\b(?:job|position|role|vacancy|resume|cv|recruit\w*|hiring|human resources|hr|careers?|employ\w*|candida\w+ (?:team|experience)|talent|interview|stelle\w*|stellenangebot|personal\w*|poste|recrutement|emploi|empleo|puesto|vacante|oferta|vaga|vagas|emprego|curriculo|lavoro|posizione|vacature|stanowisk\w*|tjanst\w*|jobb|stilling\w*|tehtava\w*|pozici|kariyer|pozisyon)\b|вакансии|вакансию|求人|採用|募集|职位|職位|岗位|채용|입사|नौकरी|وظيفة/;
const OTHER_TRADE = new RegExp(
  `\\b(?:${OTHER_TRADES})(?: \\w+){0,2}? (?:application|bewerbung|antrag|candidature|candidatura)\\b|\\b(?:application|applying|apply) (?:for|to)(?: (?:a|an|the|our|your|join))?(?: \\w+)? (?:${OTHER_TRADES})\\b|\\bapplication to (?:join|adopt|rent|lease|foster|exhibit)\\b`,
);
const OLD_NEWS =
  /\b(?:\d+|an?|one|two|few|several) (?:minutes?|hours?|days?|weeks?|months?|years?) ago\b|\byesterday\b|\blast (?:week|month|year)\b|\bvor \d+ \w+|\bil y a \d/;

/** Small employers take applications by the forms of these; what such a form was for, the page that led to it says. */
const FORM_VENDORS =
  /(?:^|\.)(?:docs\.google\.com|forms\.office\.com|forms\.cloud\.microsoft|typeform\.com|jotform\.com|tally\.so|cognitoforms\.com|wufoo\.com|formstack\.com|airtable\.com)$/;
const VENDORS_WORDS = 'en:response-recorded|';

type Compiled = readonly [
  lang: string,
  unless: RegExp,
  says: readonly (readonly [id: string, isJob: boolean, pattern: RegExp])[],
];
let compiled: readonly Compiled[] | undefined;

/**
 * Sentences on the page, as a person sees it now, that say an application has been received. Says nothing of whether a
 * person applied: what stood there before proves nothing. Never throws.
 */
export function findConfirmationPhrases(document: Document, search: ConfirmationSearch = {}): ConfirmationPhrase[] {
  try {
    return distinct(collect(document, search.within ?? document.body));
  } catch {
    return [];
  }
}

function collect(document: Document, start: ParentNode | null): ConfirmationPhrase[] {
  const found: ConfirmationPhrase[] = [];
  const tested = new Set<Element>();
  for (const root of start === null ? [] : [start, ...openShadowRoots(document, start)]) {
    // One native pass over all the text is ten times as fast as a walk: most pages end here.
    if (!PHRASE_STEMS.test((root.textContent ?? '').slice(0, MOST_TEXT))) continue;
    const walker = document.createTreeWalker(root, 4 /* text */);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      const hit =
        text.length < 4 || text.length > 5000 || !PHRASE_STEMS.test(text)
          ? undefined
          : readBlock(node.parentElement, tested);
      if (hit !== undefined) found.push(hit);
    }
  }
  return found;
}

function readBlock(parent: Element | null, tested: Set<Element>): ConfirmationPhrase | undefined {
  if (parent === null || parent.closest(QUOTED) !== null) return undefined;
  const block = parent.closest(BLOCKS) ?? parent;
  // A box with much more in it: the line itself has to say it.
  const element = textOf(block, LONGEST_BLOCK + 1).length <= LONGEST_BLOCK ? block : parent;
  if (tested.has(element)) return undefined;
  tested.add(element);
  const text = foldPhrase(textOf(element, LONGEST_BLOCK + 1));
  if (text.length > LONGEST_BLOCK) return undefined;
  const match = matchPhrase(text);
  if (match?.phrase.startsWith(VENDORS_WORDS) && !FORM_VENDORS.test(element.ownerDocument.location?.hostname ?? ''))
    return undefined;
  if (match === undefined || !isProminent(element) || !isOnScreen(element)) return undefined;
  return { ...match, element };
}

/** The first phrase in a folded block of text that is meant. */
export function matchPhrase(text: string): { phrase: string; jobSpecific: boolean } | undefined {
  compiled ??= PHRASES.map(({ lang, unless, says }) => [
    lang,
    new RegExp(unless),
    Object.entries(says).map(([name, source]) => [
      `${lang}:${name.replace('!', '')}`,
      name.endsWith('!'),
      new RegExp(source),
    ]),
  ]);
  for (const [, unless, says] of compiled) {
    for (const [id, isJob, pattern] of says) {
      const match = pattern.exec(text);
      if (match === null || !isMeant(text, match, unless, id)) continue;
      const jobSpecific = isJob || JOB_WORDS.test(text);
      return { phrase: `${id}|${match[0].trim().slice(0, 120)}`, jobSpecific };
    }
  }
  return undefined;
}

function isMeant(text: string, match: RegExpExecArray, unless: RegExp, id: string): boolean {
  const before = text.slice(0, match.index);
  const start = Math.max(...['. ', '! ', '? ', '。', '! '].map((end) => before.lastIndexOf(end) + 1), 0);
  const after = text.slice(match.index + match[0].length);
  const rest = /^[^.!?。]*[.!?。]?/.exec(after)?.[0] ?? '';
  if (/["“”„«»「]\s?$/.test(before) || (rest.endsWith('?') && !id.startsWith('en:all'))) return false;
  // Their own «if» may come after: «… has been received. If you …», «… received, and if it fits …».
  if (unless.test(text.slice(start, match.index + match[0].length)) || OLD_NEWS.test(text)) return false;
  return !OTHER_TRADE.test(text) || JOB_WORDS.test(text.replace(/\b(?:apply|employ\w*)\b/g, ''));
}

/** Not in the body of a long article, unless it is announced like a result. */
function isProminent(element: Element): boolean {
  if (element.closest(ANNOUNCED) !== null) return true;
  const article = element.closest('article, [itemprop=articleBody], [class*="comment" i]');
  return article === null || (article.textContent ?? '').length < LONG_ARTICLE;
}

/** Each phrase once; one that stands there three times is a list of old applications. */
function distinct(found: readonly ConfirmationPhrase[]): ConfirmationPhrase[] {
  const counts = new Map<string, number>();
  for (const { phrase } of found) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  const kept = found.filter(({ phrase }, at) => found.findIndex((other) => other.phrase === phrase) === at);
  return kept.filter(({ phrase }) => (counts.get(phrase) ?? 0) < 3).slice(0, 5);
}
