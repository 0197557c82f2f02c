import { asName, isMailOf } from './people-words.ts';

export const PRONOUNS =
  /[([/|,–-]?\s?\b(?:she|he|they|sie|er|elle|il|iel|ella)\s?[/|]\s?\p{L}{2,7}(?:\s?[/|]\s?\p{L}{2,7})?[)\]]?|\((?:she|he|they|sie|er|elle|il|iel)\)/giu;
const CREDENTIALS =
  /(?:[\s,]+(?:ph\.?\s?d|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|ll\.?m|(?:assoc|chartered|m)?\.?\s?cipd|fcipd|shrm-\p{L}{2,3}|s?phr|cpa|pmp|csm|cir|air[ts]?|esq|jr|sr)\b\.?)+$/iu;
/** Kept: one says «Dr. Weiß» to her. */
const DOCTOR = /^((?:prof\.\s?)?(?:dr\.))(?:-\p{L}+\.|\s?(?:med|phil|jur|rer|nat|pol|oec|h\.?\s?c|ing)\.)*\s*/iu;
const BEFORE_NAME =
  /^(?:(?:prof|dipl|mag|ing|m\.?\s?a|b\.?\s?a|m\.?\s?sc|b\.?\s?sc|i\.?\s?[av]|ppa|p\.?\s?p)\.(?:-\p{L}+\.?)?(?:\s?\(fh\))?\s*)+/iu;

/** What stands between the parts of a line: «Susan Miller | Recruiter». */
export const PARTED = /\s*[|•·→\t]\s*|\s+[-–—]\s+|\s*\/\/\s*/;

export interface FoundName {
  readonly name: string;
  readonly line: number;
  /** What else the line says, after the name. */
  readonly rest: readonly string[];
}

/** The first line that begins with a person's name; rather one that the mail address goes with. */
export function nameInLines(lines: readonly string[], email: string): FoundName | undefined {
  const found = lines.flatMap((line, at) => {
    const one = nameIn(line);
    return one === undefined ? [] : [{ ...one, line: at }];
  });
  return found.find(({ name }) => email !== '' && isMailOf(email, name)) ?? found[0];
}

function nameIn(line: string): Omit<FoundName, 'line'> | undefined {
  const bare = line.replace(PRONOUNS, ' ').replace(/\s+/g, ' ').trim();
  const inverted = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?)$/u.exec(bare);
  if (inverted) {
    const name = nameOf(`${inverted[2]} ${inverted[1]}`);
    if (name !== '') return { name, rest: [] };
  }
  const [first = '', ...rest] = bare.split(PARTED).filter(Boolean);
  const whole = nameOf(first);
  if (whole !== '') return { name: whole, rest };
  const comma = first.indexOf(', ');
  const before = comma === -1 ? '' : nameOf(first.slice(0, comma));
  return before === '' ? undefined : { name: before, rest: [first.slice(comma + 2), ...rest] };
}

function nameOf(said: string): string {
  const doctor = DOCTOR.exec(said.replace(BEFORE_NAME, (titles) => (/^prof/i.test(titles) ? titles : '')));
  const [titles = '', title = ''] = doctor ?? [];
  const plain = (doctor ? doctor.input.slice(titles.length) : said).replace(BEFORE_NAME, '').replace(CREDENTIALS, '');
  const name = asName(plain.split(' ').map(spoken).join(' '));
  return name === '' || title === '' ? name : `${title} ${name}`;
}

/** French and English signatures shout: «Jean DUPONT». */
function spoken(word: string): string {
  if (!/^[\p{Lu}'’-]{3,}$/u.test(word)) return word;
  return word.toLowerCase().replace(/(?:^|['’-])\p{L}/gu, (start) => start.toUpperCase());
}
