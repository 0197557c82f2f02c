import { POSTING_LIMITS } from '../domain/posting-limits.ts';
import { cleanText, fold, htmlToText } from './clean-text.ts';

type Loose = { readonly [key: string]: unknown };

const UNITS: Readonly<Record<string, string>> = {
  HOUR: 'hour',
  DAY: 'day',
  WEEK: 'week',
  MONTH: 'month',
  YEAR: 'year',
};
const EMPTY_WORDS = /^(?:n\/?a|null|none|undefined|unknown|tbd|-+|not (?:specified|provided|available))?$/i;

/** «Berlin, BE, DE; Wien, AT (Remote)» from schema.org `Place`s, in whatever shape they come. */
export function formatPlaces(places: readonly unknown[], allowed: readonly unknown[], remote: boolean): string {
  const where = joinDistinct(places.map(formatPlace), '; ');
  if (!remote) return where || joinDistinct(allowed.map(formatPlace), '; ');
  if (where) return /remote|anywhere/i.test(where) ? where : `${where} (Remote)`;
  const from = joinDistinct(allowed.map(formatPlace), ', ');
  return from ? `Remote (${from})` : 'Remote';
}

/** «50,000–60,000 EUR per year» from a `MonetaryAmount`, a number or a text. */
export function formatSalary(raw: unknown): string {
  const salary = (Array.isArray(raw) ? raw[0] : raw) as unknown;
  if (typeof salary !== 'object' || salary === null) return amount(salary);
  const { currency, value = salary, unitText } = salary as Loose;
  const inner = (typeof value === 'object' && value !== null ? value : { value }) as Loose;
  const range = joinDistinct([amount(inner.minValue ?? inner.value), amount(inner.maxValue)], '–');
  if (range === '') return '';
  const unit = UNITS[String(inner.unitText ?? unitText ?? '').toUpperCase()];
  const code = cleanText(currency ?? inner.currency, 12);
  return cleanText(`${range} ${code}${unit ? ` per ${unit}` : ''}`, POSTING_LIMITS.salary);
}

/** «Full-time, Internship» from `FULL_TIME`, `["INTERN"]` or free text. */
export function formatType(types: readonly unknown[]): string {
  const words = types.flatMap((type) => (typeof type === 'string' ? cleanText(type, 200).split(/[,;]\s?/) : []));
  return joinDistinct(words.map(typeWord), ', ').slice(0, POSTING_LIMITS.employmentType);
}

function typeWord(word: string): string {
  if (!/^[A-Z]+(?:[_ -][A-Z]+)*$/.test(word)) return word;
  if (word === 'INTERN') return 'Internship';
  if (word === 'OTHER') return '';
  const lower = word.toLowerCase().replace(/[_ ]/g, '-');
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

function formatPlace(raw: unknown): string {
  if (typeof raw !== 'object' || raw === null) return named(raw);
  const { address, name } = raw as Loose;
  const place = (Array.isArray(address) ? address[0] : address) as unknown;
  if (typeof place === 'string') return named(place);
  const { addressLocality, addressRegion, addressCountry } = (place ?? raw) as Loose;
  return joinDistinct([addressLocality, addressRegion, addressCountry].map(named), ', ') || named(name);
}

/** A text, the first of several, or the name of a `Country`. */
function named(raw: unknown): string {
  const one = (Array.isArray(raw) ? raw[0] : raw) as unknown;
  const text = typeof one === 'object' && one !== null ? (one as Loose).name : one;
  return typeof text === 'string' ? cleanText(htmlToText(text.slice(0, 1000)), 200) : '';
}

function amount(raw: unknown): string {
  const text = cleanText(raw, 100);
  return /^\d{4,9}(?:\.\d{1,2}0*)?$/.test(text) ? Number(text).toLocaleString('en-US') : /\d/.test(text) ? text : '';
}

function joinDistinct(parts: readonly string[], glue: string): string {
  const seen = new Set<string>();
  const kept = parts.filter((part) => {
    const key = fold(part);
    if (EMPTY_WORDS.test(part) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return kept.slice(0, 8).join(glue).slice(0, POSTING_LIMITS.location);
}
