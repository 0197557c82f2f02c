import { cleanLine } from './clean-line.ts';

/** How to speak of a person and to a person. */
export interface PersonName {
  /** In the middle of a sentence: «Jenny Smith», or «someone in HR» while no name is known. */
  readonly full: string;
  /** After «Hello»: «Jenny», «Dr. Smith»; absent while no name is known. */
  readonly greeting?: string;
}

const LONGEST_NAME = 40;
const SOMEONE = /^(someone|somebody|anyone)\b/i;
const OFFICE =
  /^(the (?=[a-z])|human resources\b|hr\b(?!\.)|recruit(er|ing|ment)\b|hiring (manager|team)\b|talent (acquisition|team)\b|people team\b|careers\b|jobs\b|reception(ist)?\b|front desk\b)/i;
const HONORIFIC =
  /^(mr|mrs|ms|miss|mx|dr|prof|professor|rev|sir|frau|fr|herrn?|hr|mme|madame|mlle|monsieur|sra?|se[ñn]ora?|sig|signora?|mevr|mevrouw|dhr|pan[ií]?)\b\.?$/i;

/**
 * Reads a name as people and sites write it: «Smith, Jenny», «Jenny Smith (she/her)», «Jenny Smith, PhD | Acme»,
 * «Dr. Jenny Smith», or a stand-in such as «someone in HR at Acme». Undefined when there is nothing to say.
 * @example readPersonName('Dr. Jenny Smith') // { full: 'Dr. Jenny Smith', greeting: 'Dr. Smith' }
 */
export function readPersonName(written: string | undefined): PersonName | undefined {
  const [line] = cleanLine(written, LONGEST_NAME * 2)
    .replace(/\([^()]*\)/g, ' ')
    .split(/\s[|•·–—-]\s|\|/);
  const full = cleanLine(inSpokenOrder(line ?? ''), LONGEST_NAME).replace(/[\s.,;:!?]+$/, (end) =>
    end === '.' ? end : '',
  );
  if (!/\p{L}/u.test(full)) return undefined;
  if (SOMEONE.test(full)) return { full: lowerFirst(full) };
  if (OFFICE.test(full)) return { full: officeName(full) };
  return { full, greeting: greetingOf(full) };
}

/**
 * Whether two names may be one person's: the same, one with more of the name than the other, or a stand-in for somebody
 * whose name was not known. @example isSamePerson('someone in HR at Acme', 'Jenny Smith') // true
 */
export function isSamePerson(known: string, said: string): boolean {
  if (isStandIn(known)) return true;
  const [one, other] = [nameWords(known), nameWords(said)];
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
}

/** Of two names of one person the one that says more. @example fullerName('Jenny', 'Jenny Smith') // 'Jenny Smith' */
export function fullerName(known: string, said: string): string {
  return isStandIn(known) || nameWords(said).length > nameWords(known).length ? said : known;
}

/** Whether this is no name of a person: «someone in HR», «Recruiting team». */
export function isStandIn(written: string): boolean {
  return readPersonName(written)?.greeting === undefined;
}

/** The words of a name, to be compared. @example nameWords('Smith, Jenny') // ['jenny', 'smith'] */
export function nameWords(written: string): readonly string[] {
  const full = readPersonName(written)?.full ?? written;
  return full
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => word !== '');
}

/** «Smith, Jenny» is Jenny Smith; what follows the comma of «Jenny Smith, PhD» is a title. */
function inSpokenOrder(line: string): string {
  const [before = '', after = ''] = line.split(',').map((part) => part.trim());
  if (after === '' || before.includes(' ')) return before;
  return /^(jr|sr|phd|mba|cpa|shrm|md|esq|i{2,3})\b/i.test(after) ? before : `${after} ${before}`;
}

function greetingOf(full: string): string {
  const words = full.split(' ');
  const [first = full] = words;
  if (HONORIFIC.test(first)) return words.length > 1 ? `${first} ${words.at(-1)}` : full;
  return /^\p{Script=Latin}[\p{Script=Latin}'’-]+$/u.test(first) ? first : full;
}

function officeName(full: string): string {
  if (/^(the|hr|human resources)\b/i.test(full)) return full;
  return `the ${lowerFirst(full)}`;
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
