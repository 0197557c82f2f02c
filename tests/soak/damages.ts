import {
  closeSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Chance } from '../season/seeded-chance.ts';

/** What may befall the files of a database. */
export interface Damage {
  readonly name: string;
  apply(folder: string, chance: Chance): void;
}

/** Each on the files of the database alone; a file that is not there in one browser leaves the damage without effect. */
export const DAMAGES: readonly Damage[] = [
  { name: 'the folder is gone', apply: (folder) => rmSync(folder, { recursive: true, force: true }) },
  { name: 'every file is empty', apply: (folder) => each(folder, (file) => truncateSync(file, 0)) },
  {
    name: 'every file is cut in half',
    apply: (folder) => each(folder, (file) => truncateSync(file, Math.floor(size(file) / 2))),
  },
  { name: 'the largest file is gone', apply: (folder) => rmSync(largest(folder)) },
  { name: 'the largest file is garbage', apply: (folder, chance) => garbage(largest(folder), chance) },
  {
    name: '64 bytes of the largest file are flipped',
    apply: (folder, chance) => flip(largest(folder), 64, chance),
  },
  { name: 'every file is garbage', apply: (folder, chance) => each(folder, (file) => garbage(file, chance)) },
  {
    name: 'the list of files is garbage',
    apply: (folder, chance) =>
      each(folder, (file) => /MANIFEST|CURRENT|\.sqlite-wal$/.test(file) && garbage(file, chance)),
  },
];

function each(folder: string, act: (file: string) => unknown): void {
  for (const file of filesIn(folder)) act(file);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'LOCK')
    .map((entry) => join(entry.parentPath, entry.name));
}

function largest(folder: string): string {
  const [first] = filesIn(folder).toSorted((one, other) => size(other) - size(one));
  if (first === undefined) throw new Error(`no file in ${folder}`);
  return first;
}

function size(file: string): number {
  return statSync(file).size;
}

function garbage(file: string, chance: Chance): void {
  writeFileSync(file, Buffer.from(Array.from({ length: Math.max(64, size(file)) }, () => chance.between(0, 255))));
}

function flip(file: string, count: number, chance: Chance): void {
  const open = openSync(file, 'r+');
  const byte = Buffer.alloc(1);
  for (let done = 0; done < count; done += 1) {
    const place = chance.between(0, Math.max(0, size(file) - 1));
    readSync(open, byte, 0, 1, place);
    byte[0] = (byte[0] ?? 0) ^ 0xff;
    writeSync(open, byte, 0, 1, place);
  }
  closeSync(open);
}
