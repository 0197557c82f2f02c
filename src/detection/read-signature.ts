import type { PersonFound } from '../domain/person-seen.ts';
import { personInText } from './person-in-text.ts';

export function readSignature(text: string): PersonFound {
  return personInText(text.split('\n'));
}
