import { instant, type LocalDate, localDateAt } from '../domain/local-date.ts';
import { monthNamed } from './month-names.ts';

/** Which of three numbers is the day. */
export type DateOrder = 'day-first' | 'month-first' | 'year-first';

export interface DateContext {
  /** The date where the person is: a date without a year is the last such day before it. */
  readonly today: LocalDate;
  /** For moments that say how far from UTC they are. */
  readonly timeZone: string;
}

const EARLIEST_YEAR = 1990;
const EXCEL_DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
/** 1990 to 2100 as Excel counts days. */
const EXCEL_DAYS = [32_874, 73_050] as const;

const TIME =
  /[\s,T]+(?:at |um |a las |à )?\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?\s*(?:[ap]\.?\s?m\.?|Uhr|h)?(?:\s*(?:Z|UTC|GMT)?(?:[+-]\d\d:?\d\d)?)?(?:\s*\([^)]{1,60}\))?$/i;
const ZONED = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)$/i;
const WEEKDAY = /^(?:le |den |am |on )?\p{L}{2,12}\.?,?\s+(?=\d|\p{L}{3,12}\.?\s+\d)/iu;
const YEAR_FIRST = /^(\d{4})[-/.\s](\d{1,2})[-/.\s](\d{1,2})\.?$/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)$/;
const EAST_ASIAN = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]$/;
const THREE_NUMBERS = /^(\d{1,2})([-/.\s])\s*(\d{1,2})\2\s*(\d{4}|\d{2})\.?$/;
const TWO_NUMBERS = /^(\d{1,2})([/.])(\d{1,2})\.?$/;
const DAY_MONTH =
  /^(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?[\s-]*(?:of |de |d’|d')?\s*(\p{L}{3,12})\.?(?:[\s,-]*(?:de |del |’|')?\s*(\d{4}|\d{2}))?$/iu;
const MONTH_DAY = /^(\p{L}{3,12})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?(?:[\s,-]+(?:’|')?(\d{4}|\d{2}))?$/iu;

/**
 * The calendar date that a cell says, in any of the forms that programs and people write: ISO with and without time and zone,
 * numbers in three orders, month names in many languages, Excel's count of days, seconds and milliseconds since 1970.
 * @param order which number is the day, where three numbers alone do not say it
 * @returns undefined for what is none, or lies before 1990 or more than a year ahead
 * @example readDate('7. März 2024', 'day-first', context) // '2024-03-07'
 */
export function readDate(cell: string, order: DateOrder, context: DateContext): LocalDate | undefined {
  const text = tidy(cell);
  if (text === '' || text.length > 80) return undefined;
  const zoned = ZONED.exec(text);
  if (zoned !== null) return ofMoment(`${zoned[1]}T${zoned[2]}${zoneOf(zoned[3] ?? 'Z')}`, context);
  const number = ofNumber(text, context);
  if (number !== undefined) return number;
  const bare = text.replace(TIME, '').replace(WEEKDAY, keepMonth).trim();
  return ofNumbers(bare, order, context) ?? ofWords(bare, context);
}

/** Whether the cell alone does not say which number is the day. @example isOrderless('3/7/24') // true */
export function isOrderless(cell: string): boolean {
  return THREE_NUMBERS.test(bareDate(cell)) || TWO_NUMBERS.test(bareDate(cell));
}

/** What separates the numbers. */
export function separatorOf(cell: string): string | undefined {
  const bare = bareDate(cell);
  return THREE_NUMBERS.exec(bare)?.[2] ?? TWO_NUMBERS.exec(bare)?.[2];
}

function bareDate(cell: string): string {
  return tidy(cell).replace(TIME, '').replace(WEEKDAY, keepMonth).trim();
}

/** «Mar 7, 2024» starts with no weekday. */
function keepMonth(said: string): string {
  return monthNamed(said.trim().replace(/[,.]+$/, '')) === undefined ? '' : said;
}

function tidy(cell: string): string {
  return cell
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u00a0\u202f\s]+/g, ' ')
    .replace(/^['"“]|['"”]$/g, '')
    .trim();
}

function zoneOf(said: string): string {
  if (/^(z|utc|gmt)$/i.test(said)) return 'Z';
  const digits = said.replace(':', '');
  return `${digits.slice(0, 3)}:${digits.slice(3) || '00'}`;
}

function ofMoment(iso: string, { today, timeZone }: DateContext): LocalDate | undefined {
  const at = Date.parse(iso.replace(/T(\d\d:\d\d)(Z|[+-])/, 'T$1:00$2'));
  return Number.isNaN(at) ? undefined : plausible(localDateAt(instant(at), timeZone), today);
}

function ofNumber(text: string, { today, timeZone }: DateContext): LocalDate | undefined {
  if (!/^\d{5}(?:[.,]\d+)?$|^\d{10}(?:\d{3})?$/.test(text)) return undefined;
  const value = Number(text.replace(',', '.'));
  if (value >= EXCEL_DAYS[0] && value <= EXCEL_DAYS[1])
    return plausible(dateAt(EXCEL_DAY_ZERO + Math.floor(value) * DAY_MS), today);
  if (text.length < 10) return undefined;
  return plausible(localDateAt(instant(text.length === 13 ? value : value * 1000), timeZone), today);
}

function ofNumbers(text: string, order: DateOrder, { today }: DateContext): LocalDate | undefined {
  const iso = YEAR_FIRST.exec(text) ?? COMPACT.exec(text) ?? EAST_ASIAN.exec(text);
  if (iso !== null) return plausible(dateOf(iso[1], iso[2], iso[3]), today);
  const three = THREE_NUMBERS.exec(text);
  if (three !== null) {
    const [, first, , second, third] = three;
    if (order === 'day-first') return plausible(dateOf(fullYear(third), second, first), today);
    if (order === 'month-first') return plausible(dateOf(fullYear(third), first, second), today);
    return third?.length === 2 ? plausible(dateOf(fullYear(first), second, third), today) : undefined;
  }
  const two = TWO_NUMBERS.exec(text);
  if (two === null || order === 'year-first') return undefined;
  const [month, day] = order === 'day-first' ? [two[3], two[1]] : [two[1], two[3]];
  return lastSuch(month, day, today);
}

function ofWords(text: string, { today }: DateContext): LocalDate | undefined {
  const dayMonth = DAY_MONTH.exec(text);
  const monthDay = dayMonth === null ? MONTH_DAY.exec(text) : null;
  const [day, word, year] = dayMonth === null ? [monthDay?.[2], monthDay?.[1], monthDay?.[3]] : dayMonth.slice(1);
  if (day !== undefined && word !== undefined) return ofParts(day, word, year, today);
  const script = /^(\p{L}{3,12})\.? (\d{1,2}) (\d{4})$/iu.exec(text);
  return script === null ? undefined : ofParts(script[2] ?? '', script[1] ?? '', script[3], today);
}

function ofParts(day: string, word: string, year: string | undefined, today: LocalDate): LocalDate | undefined {
  const month = monthNamed(word);
  if (month === undefined) return undefined;
  if (year === undefined) return lastSuch(String(month), day, today);
  return plausible(dateOf(fullYear(year), String(month), day), today);
}

/** Without a year: the last such day up to today. */
function lastSuch(month: string | undefined, day: string | undefined, today: LocalDate): LocalDate | undefined {
  const year = Number(today.slice(0, 4));
  const thisYear = dateOf(String(year), month, day);
  return thisYear !== undefined && thisYear <= today ? thisYear : dateOf(String(year - 1), month, day);
}

function fullYear(said: string | undefined): string | undefined {
  if (said?.length !== 2) return said;
  return Number(said) < 70 ? `20${said}` : `19${said}`;
}

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): LocalDate | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? dateAt(date.getTime()) : undefined;
}

function dateAt(at: number): LocalDate {
  return new Date(at).toISOString().slice(0, 10) as LocalDate;
}

function plausible(date: LocalDate | undefined, today: LocalDate): LocalDate | undefined {
  if (date === undefined) return undefined;
  const year = Number(date.slice(0, 4));
  return year >= EARLIEST_YEAR && year <= Number(today.slice(0, 4)) + 1 ? date : undefined;
}
