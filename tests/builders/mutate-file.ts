import type { Chance } from '../season/seeded-chance.ts';

/** What no program writes, and somebody may. */
const HOSTILE_VALUES: readonly unknown[] = [
  null,
  '',
  0,
  -1,
  1e308,
  true,
  [],
  {},
  '__proto__',
  { constructor: { prototype: { polluted: true } } },
  '2026-02-30',
  '9999-12-31',
  'x'.repeat(30_000),
  '\u202Etxt.exe\u0000\uD800',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '=1+1',
  Array.from({ length: 300 }, () => 'x'),
];

const HOSTILE_BYTES: readonly (readonly number[])[] = [
  [0],
  [0xff, 0xfe],
  [0x22],
  [0x0d],
  [0x0a],
  [0x2c],
  [0x3b],
  [0xc3],
  [0xed, 0xa0, 0x80],
  [0x50, 0x4b, 5, 6],
  [...new TextEncoder().encode('\n,,,,"""\n')],
];

/** A file with a few bytes turned, cut out, doubled or put in. */
export function mutateBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  let mutated = bytes;
  for (let count = chance.between(1, 4); count > 0; count -= 1) mutated = mutateOnce(mutated, chance);
  return mutated;
}

function mutateOnce(bytes: Uint8Array, chance: Chance): Uint8Array {
  const at = chance.between(0, Math.max(0, bytes.length - 1));
  const to = Math.min(bytes.length, at + chance.between(1, 40));
  switch (chance.between(0, 4)) {
    case 0:
      return bytes.map((byte, place) => (place === at ? byte ^ (1 << chance.between(0, 7)) : byte));
    case 1:
      return joined(bytes.subarray(0, at), bytes.subarray(to));
    case 2:
      return joined(bytes.subarray(0, to), bytes.subarray(at));
    case 3:
      return joined(bytes.subarray(0, at), Uint8Array.from(chance.pick(HOSTILE_BYTES) ?? []), bytes.subarray(at));
    default:
      return bytes.subarray(0, at);
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** JSON of which a few values, somewhere, are taken away, doubled, exchanged, or become something else. */
export function mutateJson(text: string, chance: Chance): string {
  const json: unknown = JSON.parse(text);
  for (let count = chance.between(1, 5); count > 0; count -= 1) mutateSomewhere(json, chance);
  return JSON.stringify(json);
}

function mutateSomewhere(json: unknown, chance: Chance): void {
  let holder = json as Record<string, unknown>;
  for (let depth = chance.between(1, 6); depth > 0; depth -= 1) {
    const next = chance.pick(Object.values(holder).filter((value) => typeof value === 'object' && value !== null));
    if (next === undefined) break;
    holder = next as Record<string, unknown>;
  }
  const key = chance.pick(Object.keys(holder));
  if (key === undefined) return;
  const other = chance.pick(Object.keys(holder)) ?? key;
  const deed = chance.between(0, 3);
  if (deed === 0) holder[key] = structuredClone(chance.pick(HOSTILE_VALUES));
  else if (deed === 1) [holder[key], holder[other]] = [holder[other], holder[key]];
  else if (Array.isArray(holder))
    holder.splice(Number(key), 1, ...(deed === 2 ? [] : [holder[Number(key)], holder[Number(key)]]));
  else if (deed === 2) delete holder[key];
  else holder[`${key}2`] = holder[key];
}
