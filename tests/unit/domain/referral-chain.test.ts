import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../src/domain/contact.ts';
import { type Referred, referralChain } from '../../../src/domain/referral-chain.ts';
import { buildContact } from '../../builders/contact.ts';

const one = (id: string, referredById?: string): Contact =>
  buildContact({ id, name: id, ...(referredById === undefined ? {} : { referredById }) });
const treeOf = ({ contact, referred }: Referred): unknown => [contact.id, ...referred.map(treeOf)];

describe('who referred whom', () => {
  test('goes back to the first and on to all', () => {
    const people = [one('a'), one('b', 'a'), one('c', 'b'), one('d', 'c'), one('e', 'c'), one('f', 'd'), one('x')];
    const chain = referralChain(one('c', 'b'), people);
    expect(chain.before.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(treeOf(chain.person)).toEqual(['c', ['d', ['f']], ['e']]);
  });

  test('of somebody alone is them alone, also where their referrer is gone', () => {
    expect(referralChain(one('x', 'gone'), [one('x', 'gone')])).toMatchObject({ before: [], person: { referred: [] } });
  });

  test('a circle is gone round once', () => {
    const people = [one('a', 'c'), one('b', 'a'), one('c', 'b')];
    const chain = referralChain(one('b', 'a'), people);
    expect(chain.before.map(({ id }) => id)).toEqual(['c', 'a']);
    expect(treeOf(chain.person)).toEqual(['b']);
    expect(referralChain(one('s', 's'), [one('s', 's')]).before).toEqual([]);
  });

  test('a chain of thousands is followed back to its first, and on so far as can be shown, with a word of the rest', () => {
    const people = Array.from({ length: 5000 }, (_, at) => one(`${at}`, at === 0 ? undefined : `${at - 1}`));
    expect(referralChain(one('4999', '4998'), people).before).toHaveLength(4999);
    let at = referralChain(one('0'), people).person;
    let steps = 0;
    for (; at.referred[0]; steps += 1) at = at.referred[0];
    expect(steps).toBe(12);
    expect(at.beyond).toBe(1);
  });
});
