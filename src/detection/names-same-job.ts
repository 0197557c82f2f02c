import { titleKey } from '../domain/posting-identity.ts';

/** Whether two titles may name one job: equal, or one within the other («Apply for Data Engineer»). Blank titles never do. */
export function namesSameJob(one: string, other: string): boolean {
  const [first, second] = [titleKey(one), titleKey(other)];
  if (first.length < 3 || second.length < 3) return first !== '' && first === second;
  return first.includes(second) || second.includes(first);
}
