import type { PersonSeen } from '../domain/person-seen.ts';
import { fold } from './clean-text.ts';
import type { People } from './gather-people.ts';
import type { PageLine } from './page-lines.ts';
import { findMails, findPhone, marksIn } from './people-marks.ts';
import {
  ASKS_TO_WRITE,
  asName,
  isMailOf,
  type LabelKind,
  labelKind,
  namesIn,
  OTHER_MATTER,
  RECRUITING_MAILBOX,
  ROLE_BEFORE_NAME,
  SAYS_ROLE,
} from './people-words.ts';

const SENTENCE_END =
  /(?<=[.!?])(?<!\b(?:Dr|Mr|Ms|Mrs|Prof|Hr|Fr|Nr|Tel|Tlf|Mme|Sra?|Ing|Mgr|bzw|[A-Z])\.)\s+(?=\p{Lu})/u;
const PIECES = /[,;|/•·()→]|\s[-–—]\s|\s(?=\S+@)/;
/** «Name: Jo Poe», and in Japan the office first: «人事課 小林 佳子». */
const BEFORE_NAME =
  /^(?:(?:full )?(?:na[amv]?me?n?|nom|nombre|nimi|imi[eę].{0,12}|jm[eé]no|isim|氏名)\s?[:：]\s*|[^\s:：]{0,12}[部課室係]\s)/i;
/** Below that a name alone, without address, role or profile, may be anything. */
const TRUSTED_DEPTH = { person: 3, contact: 1 } as const;

/**
 * The people below a label, each name with the role, mail and phone that stand by it; without a name, the address alone.
 * @param lines the rest of the label's own line first, maybe empty
 * @returns how many lines of the window were read
 */
export function peopleUnderLabel(people: People, kind: LabelKind, label: string, lines: readonly PageLine[]): number {
  const saysRole = kind === 'person' && label.length < 40 && SAYS_ROLE.test(fold(label));
  let current: { -readonly [Field in keyof PersonSeen]: PersonSeen[Field] } = {};
  let isFirst = true;
  let depth = 0;
  let named = 0;
  let read = 0;
  const keep = (): void => {
    const { name, role, email, phone, profileUrl } = current;
    const isEuropean = /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(name ?? '');
    const isTrusted = isFirst && named <= TRUSTED_DEPTH[kind] && (isEuropean || kind === 'person');
    if (name && (role || email || phone || profileUrl || isTrusted))
      people.add({ role: saysRole ? label : '', ...current });
    else if (!name && email) people.add({ ...current, role: 'recruiting' });
  };
  for (const [at, line] of lines.entries()) {
    const { text } = line;
    if (text === '') continue;
    depth += 1;
    // Another label, not the role of the one just read; LinkedIn sets «Job poster» below the name.
    const isLabel = (current.role || /[:：]/.test(text)) && labelKind(text.split(/[:：]/)[0] ?? '') === 'person';
    if (current.name && isLabel && !/poster/i.test(text)) break;
    const name = nameOf(line);
    if (name && current.name && name !== current.name) {
      keep();
      isFirst = false;
      current = {};
    }
    if (name && !current.name) {
      current.name = name;
      named = depth;
    }
    const marks = marksIn(text);
    for (const field of ['email', 'phone', 'profileUrl'] as const) current[field] ||= marks[field];
    if (current.name) current.role ||= roleOf(line, current.name);
    if (name || marks.email || marks.phone) read = at;
  }
  keep();
  return read;
}

function nameOf({ text, parts }: PageLine): string {
  const plain = text.replace(BEFORE_NAME, '');
  for (const piece of [plain, ...parts, ...plain.split(PIECES)]) {
    const name = asName(piece.trim());
    if (name) return name;
  }
  return '';
}

function roleOf({ text, parts }: PageLine, name: string): string {
  const pieces = (parts.length > 1 ? parts : text.split(PIECES)).map((piece) => piece.trim());
  return (
    pieces.find(
      (piece) => piece.length < 100 && !piece.includes(name) && !/[@:]/.test(piece) && SAYS_ROLE.test(fold(piece)),
    ) ?? ''
  );
}

/**
 * Sentences that tell whom to ask or where to write. A name counts beside its own address, or where the sentence asks the
 * reader to get in touch.
 * @param before what stands just above, which may say that all this is about something else
 */
export function readSentences(people: People, text: string, before: string, corner: boolean): void {
  let context = fold(before);
  for (const sentence of text.split(SENTENCE_END)) {
    const folded = fold(sentence);
    if (!OTHER_MATTER.test(`${context.slice(-260)} ${folded}`))
      readSentence(people, sentence, ASKS_TO_WRITE.test(`${context.slice(-90)} ${folded}`), corner);
    context = folded;
  }
}

function readSentence(people: People, sentence: string, asks: boolean, corner: boolean): void {
  let rest = sentence;
  for (const email of findMails(sentence)) {
    const at = rest.indexOf(email);
    const before = rest.slice(0, at);
    rest = rest.slice(at + email.length);
    const isOwn = (name: string): boolean => isMailOf(email, name);
    const names = namesIn(before.slice(-100));
    const near =
      asks && !corner ? names.findLast((one) => before.lastIndexOf(one) + one.length > before.length - 40) : '';
    const name = names.findLast(isOwn) ?? namesIn(rest.slice(0, 45)).find(isOwn) ?? near;
    const isOffice = !corner && (asks || RECRUITING_MAILBOX.test(fold(email.split('@')[0] ?? '')));
    if (name) people.add({ name, email, phone: findPhone(rest.slice(0, 60)), role: roleBefore(before, name) });
    else if (isOffice) people.add({ email, role: 'recruiting' });
    else people.addCorner(email);
  }
  if (!asks || corner || rest !== sentence) return;
  // «Call our recruiter Jo Poe on 555 0100», «ask hiring manager Jo Poe».
  for (const name of namesIn(sentence)) {
    const role = roleBefore(sentence, name);
    const phone = findPhone(`tel ${sentence.slice(sentence.indexOf(name) + name.length).slice(0, 60)}`);
    if (role || phone) people.add({ name, role, phone });
  }
}

function roleBefore(text: string, name: string): string {
  const at = text.lastIndexOf(name);
  const lead = fold(at < 0 ? text : text.slice(0, at)).slice(-60);
  return ROLE_BEFORE_NAME.exec(lead)?.[0].replace(/^(?:frau|herrn?)\b|[\s:,–-]+$/g, '') ?? '';
}
