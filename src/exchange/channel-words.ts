import { plainWords } from '../domain/plain-words.ts';
import type { Channel } from '../domain/touchpoint.ts';

const WORDS: readonly (readonly [RegExp, Channel])[] = [
  [/^(?:e ?mail|mail|per e ?mail|by e ?mail|courriel|correo|e mail bewerbung)$/, 'email'],
  [/^(?:phone|telefon|call|tel|telephone|telefono)$/, 'phone'],
  [/^(?:post|letter|brief|by post|per post|courrier|carta)$/, 'post'],
  [/^fax$/, 'fax'],
  [/^(?:in person|personlich|walk ?in|en personne|en persona|career fair|job fair)$/, 'in-person'],
];

/** How it was sent, where a column says so plainly; a job board's name is none of these. */
export function channelIn(said: string | undefined): Channel | undefined {
  const folded = plainWords(said ?? '');
  return folded === '' ? undefined : WORDS.find(([words]) => words.test(folded))?.[1];
}
