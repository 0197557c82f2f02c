/** Words that stand nowhere else in the world: found on disk, they can only come from the field that they were typed into. */
import { randomInt } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const TOKEN = /zqx[a-z0-9]{12}/g;
const DIGITS = /7301\d{10}/g;

/**
 * Three letters that are always the same, then twelve by chance: compressors look for four that they know, so that the first
 * of each stands there as it is.
 */
export function newToken(): string {
  return `zqx${Array.from({ length: 12 }, () => LETTERS[randomInt(LETTERS.length)]).join('')}`;
}

/** For fields that take digits alone. */
export function newDigits(): string {
  return `7301${Array.from({ length: 10 }, () => randomInt(10)).join('')}`;
}

/** All that look like one, in bytes read as Latin 1. */
export function canariesIn(latin1: string): readonly string[] {
  return [...latin1.matchAll(TOKEN), ...latin1.matchAll(DIGITS)].map(([word]) => word);
}

/** The same in UTF-16, whichever byte comes first. */
export function wideCanariesIn(latin1: string): readonly string[] {
  if (!latin1.includes('z\0q\0x\0') && !latin1.includes('7\x003\x000\x001')) return [];
  return [...latin1.matchAll(/(?:[a-z0-9]\0){14,}/g)].flatMap(([wide]) => canariesIn(wide.replaceAll('\0', '')));
}
