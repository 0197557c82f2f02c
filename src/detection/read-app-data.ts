import { POSTING_LIMITS } from '../domain/posting-limits.ts';
import { bare, cleanText } from './clean-text.ts';
import { formatPlaces, formatType } from './format-facts.ts';
import type { PageFacts } from './page-facts.ts';
import { parseJson } from './parse-json.ts';
import { readDate } from './read-date.ts';
import type { JsonNode } from './read-json-ld.ts';

const TITLE_KEY = /^(?:job|posting|position|vacancy|requisition|display|external)?_?(?:title|name|text)$/i;
const COMPANY_KEY = /^(?:company|employer|hiringOrganization|hiring_?company|organi[sz]ation|advertiser)(?:_?name)?$/i;
const PLACE_KEY = /^(?:(?:job|primary|work)_?)?(?:locations?|city)(?:_?(?:name|text|label))?$/i;
const TYPE_KEY =
  /^(?:employment|contract|job|work|commitment|time|position)_?(?:type|hours)(?:_?(?:name|text|label))?$|^commitment$/i;
const DATE_KEY =
  /^(?:date_?posted|posted_?(?:at|on|date)?|posting_?date|publish(?:ed)?_?(?:at|on|date)|publication_?date)$/i;
/** Words of an object that stands for one thing. */
const WORD_KEYS = ['name', 'label', 'displayName', 'text', 'title', 'city', 'fullName'];
const MOST_NODES = 20_000;

interface Place {
  readonly node: JsonNode;
  readonly above: readonly JsonNode[];
}

/**
 * What the data of a single-page site says of the job whose title stands on the page (`__NEXT_DATA__`, `__INITIAL_STATE__`,
 * `application/json`). An object counts only with that very title; a company may stand up to two objects above it.
 */
export function readAppData(document: Document, title: string, language: string): PageFacts {
  if (bare(title).length < 3) return {};
  let best: PageFacts = {};
  for (const script of [...document.querySelectorAll('script:not([src], [type*="ld+json" i])')].slice(0, 80)) {
    const text = script.textContent ?? '';
    if (!text.includes(title.slice(0, 40))) continue;
    for (const { node, above } of findTitled(dataIn(text), bare(title))) {
      const facts = factsOf(node, above, language);
      if (Object.values(facts).filter(Boolean).length > Object.values(best).filter(Boolean).length) best = facts;
    }
  }
  return best;
}

/** The whole script, or what it assigns: `window.__DATA__ = {…};` */
function dataIn(text: string): unknown {
  const from = text.search(/[{[]/);
  const isCode = text.slice(0, from).trim() !== '';
  if (isCode && !/^[\s\w.$"'[\]]*=\s*$/.test(text.slice(0, from))) return undefined;
  return parseJson(isCode ? text.slice(from, Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1) : text);
}

/** Walks without recursion: a page may nest ten thousand deep. */
function findTitled(root: unknown, title: string): Place[] {
  const found: Place[] = [];
  const waiting: [unknown, readonly JsonNode[]][] = [[root, []]];
  for (let seen = 0; waiting.length > 0 && seen < MOST_NODES && found.length < 20; seen += 1) {
    const [node, above] = waiting.pop() ?? [];
    if (typeof node !== 'object' || node === null || above === undefined) continue;
    const entries = Object.entries(node).slice(0, 1000);
    const isTitled = entries.some(
      ([key, value]) => TITLE_KEY.test(key) && typeof value === 'string' && bare(value.slice(0, 400)) === title,
    );
    if (isTitled) found.push({ node: node as JsonNode, above });
    const inside = Array.isArray(node) ? above : [node as JsonNode, ...above].slice(0, 2);
    for (const [, value] of entries.reverse()) waiting.push([value, inside]);
  }
  return found;
}

function factsOf(node: JsonNode, above: readonly JsonNode[], language: string): PageFacts {
  const company = [node, ...above].map((one) => wordsAt(one, COMPANY_KEY)).find(Boolean) ?? '';
  const address = {
    addressLocality: node.city,
    addressRegion: node.region ?? node.state,
    addressCountry: node.country,
  };
  const isAddress = typeof node.city === 'string';
  return {
    company: cleanText(company, POSTING_LIMITS.company),
    location: isAddress
      ? formatPlaces([{ address }], [], false)
      : wordsAt(node, PLACE_KEY).slice(0, POSTING_LIMITS.location),
    employmentType: formatType([
      wordsAt(node, TYPE_KEY)
        .replace(/^\w+_FT$/, 'FULL_TIME')
        .replace(/^\w+_PT$/, 'PART_TIME'),
    ]),
    postedOn: readDate(wordsAt(node, DATE_KEY), language),
  };
}

/** The first such value that has words in it, of an object its name, of a list its first. */
function wordsAt(node: JsonNode, keys: RegExp): string {
  for (const [key, value] of Object.entries(node)) {
    if (!keys.test(key)) continue;
    const one = Array.isArray(value) ? value[0] : value;
    const isNode = typeof one === 'object' && one !== null;
    const word = isNode
      ? WORD_KEYS.map((name) => (one as JsonNode)[name]).find((said) => typeof said === 'string')
      : one;
    const text = cleanText(word, 160);
    const isWords = /\p{L}{2}/u.test(text) && !/https?:|^[\da-f-]{16,}$|[{<]/i.test(text);
    if (text.length < 150 && (isWords || keys === DATE_KEY)) return text;
  }
  return '';
}
