import { asSentence } from './draft-sentence.ts';
import type { ParsedTemplate, TemplatePart } from './parse-template.ts';
import { isSentence, type Placeholder, type TemplateState } from './template-names.ts';

/** Clean texts by name, empty where nothing is known, and the states that hold. */
export interface TemplateValues {
  readonly facts: Readonly<Record<Placeholder, string>>;
  readonly states: ReadonlySet<TemplateState>;
}

/** Paragraphs of lines of whole sentences; `missing` are the facts for want of which something was left out. */
export interface RenderedTemplate {
  readonly paragraphs: readonly (readonly (readonly string[])[])[];
  readonly missing: readonly Placeholder[];
}

/** Signs of private use stand for what is filled in, so that a full stop inside a name ends no sentence. */
const FIRST_MARK = 0xe100;
const FIRST_SENTENCE_MARK = 0xe800;
const HOLE = '\ue000';
/** A whole sentence that is not there: what stands beside it stays. */
const SENTENCE_HOLE = '\ue001';
/** Where a condition opens: words that follow on words want a space between, a comma does not. */
const SEAM = '\ue002';
const SEAM_OF_WORDS = /(?<=[^\s(\ue002])\ue002+(?=[\p{L}\p{N}\ue000\ue001\ue100-\uf8ff])/gu;
const ANY_HOLE = /[\ue000\ue001]/u;
const ABBREVIATION = /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|Mx|Prof|St|Jr|Sr|No|vs|e\.g|i\.e|approx)\.$/i;
const SALUTATION = /^(hello|hi|hey|dear|good (?:morning|afternoon|evening|day))\b/i;

/**
 * Fills a template in. A sentence that needs a fact nobody knows is not there; a greeting that lacks its name greets
 * without it. Total: no hole, no double space, whatever the template and the facts are.
 * @example renderTemplate(parseTemplate('I wrote to {company}. Thank you.'), nothingKnown) // [[['Thank you.']]]
 */
export function renderTemplate({ parts }: ParsedTemplate, values: TemplateValues): RenderedTemplate {
  const filled: string[] = [];
  const missing = new Set<Placeholder>();
  const marked = markParts(parts, values, filled, missing);
  const paragraphs = marked
    .replace(SEAM_OF_WORDS, ' ')
    .replaceAll(SEAM, '')
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.split('\n').map((line) => sentencesOf(line, filled)))
    .map((lines) => lines.filter((sentences) => sentences.length > 0))
    .filter((lines) => lines.length > 0);
  return { paragraphs, missing: [...missing] };
}

function markParts(
  parts: readonly TemplatePart[],
  values: TemplateValues,
  filled: string[],
  missing: Set<Placeholder>,
): string {
  const marked = (part: TemplatePart): string => {
    if (part.is === 'text') return part.text;
    if (part.is === 'unknown') return part.size === 'sentence' ? SENTENCE_HOLE : HOLE;
    if (part.is === 'fact') return markFact(part.name, values, filled, missing);
    const holds = isKnown(part.name, values) === (part.holds === 'when-known');
    return holds ? `${SEAM}${markParts(part.parts, values, filled, missing)}` : '';
  };
  return parts.map(marked).join('');
}

function markFact(name: Placeholder, { facts }: TemplateValues, filled: string[], missing: Set<Placeholder>): string {
  const value = facts[name];
  if (value !== '') return markOf(value, filled, isSentence(name) ? FIRST_SENTENCE_MARK : FIRST_MARK);
  missing.add(name);
  return isSentence(name) ? SENTENCE_HOLE : HOLE;
}

function isKnown(name: Placeholder | TemplateState, { facts, states }: TemplateValues): boolean {
  return Object.hasOwn(facts, name) ? facts[name as Placeholder] !== '' : states.has(name as TemplateState);
}

function markOf(value: string, filled: string[], firstMark: number): string {
  const known = filled.indexOf(value);
  return String.fromCharCode(firstMark + (known === -1 ? filled.push(value) - 1 : known));
}

function filledAt(mark: string, filled: readonly string[]): string {
  const code = mark.charCodeAt(0);
  return filled[code - (code < FIRST_SENTENCE_MARK ? FIRST_MARK : FIRST_SENTENCE_MARK)] ?? '';
}

function sentencesOf(line: string, filled: readonly string[]): readonly string[] {
  const tidy = line
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;:!?)])| (?=\.(?:\s|$))/g, '')
    .replace(/\( /g, '(')
    .replace(/\(\)/g, '')
    .trim();
  return splitSentences(tidy)
    .map((sentence) => (ANY_HOLE.test(sentence) ? greetingWithout(sentence, filled) : fillIn(sentence, filled)))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function splitSentences(line: string): readonly string[] {
  const sentences: string[] = [];
  for (const word of line.split(' ')) {
    const last = sentences.at(-1);
    if (last === undefined || endsSentence(last)) sentences.push(word);
    else sentences[sentences.length - 1] = `${last} ${word}`;
  }
  return sentences;
}

/** A sentence ends at its stop, or where a whole sentence was filled in. */
function endsSentence(text: string): boolean {
  if (/[.?!…]["'”’)]*$/.test(text)) return !ABBREVIATION.test(text);
  return /[\ue001\ue800-\uf8ff]$/u.test(text);
}

/** What brings its own stop needs no second one. */
function fillIn(sentence: string, filled: readonly string[]): string {
  const text = sentence.replace(/([\ue100-\uf8ff])([.?!]?)/gu, (_match, mark: string, stop: string) => {
    const value = filledAt(mark, filled);
    const stopped = /[?!]$/.test(value) || (value.endsWith('.') && (stop === '.' || mark >= '\ue800'));
    return stopped ? value : `${value}${stop}`;
  });
  return /^\p{Ll}/u.test(text) && /[.?!]$/.test(text) ? asSentence(text) : text;
}

/** «Hello {first name}, this is {my name}.» is «Hello, this is Alex Kim.» while no name is known. */
function greetingWithout(sentence: string, filled: readonly string[]): string {
  const [greeting = ''] = SALUTATION.exec(sentence) ?? [];
  if (greeting === '') return '';
  const word = /^dear$/i.test(greeting) ? 'Hello' : greeting;
  const rest = sentence.slice(greeting.length).replace(/^ \ue000/u, '');
  if (!ANY_HOLE.test(rest) && /^(?:[,.!]|$)/.test(rest)) return fillIn(`${word}${rest}`, filled);
  return `${word}${sentence.endsWith(',') ? ',' : '.'}`;
}
