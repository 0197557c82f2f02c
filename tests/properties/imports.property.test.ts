import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { writeBackup } from '../../src/exchange/backup.ts';
import type { ServiceContext } from '../../src/services/service-context.ts';
import { readStoredRows } from '../../src/storage/stored-rows.ts';
import {
  GERMAN_SHEET,
  HUNTR,
  inUtf8,
  inUtf16,
  inWindows1252,
  LINKEDIN_APPLICATIONS,
  linkedInArchive,
  SIMPLIFY,
  TEAL,
  workbook,
} from '../builders/import-files.ts';
import { mutateBytes, mutateJson } from '../builders/mutate-file.ts';
import { freshContext } from '../fakes/fresh-context.ts';
import { importFile } from '../fakes/import-for-test.ts';
import { findWrong, wholeTables } from '../fakes/whole-tables.ts';
import { type Chance, seededChance } from '../season/seeded-chance.ts';

/** `npm run soak:imports` asks for 10,000. */
const MUTATIONS = Number(process.env.IMPORT_MUTATIONS ?? 1000);
const FIRST_SEED = Number(process.env.IMPORT_SEED ?? 1);
const DAY = '2026-11-28';
const LONGEST_MS = 60_000 + MUTATIONS * 200;
/** A table that many mutations share: what each brings in stays for the next. */
const MUTATIONS_A_DATABASE = 40;

class Interrupted extends Error {}

async function backupOf({ database }: ServiceContext): Promise<string> {
  return await writeBackup({ madeAt: 0, appVersion: '0.1.0', settings: {}, tables: await readStoredRows(database) });
}

const FILES: readonly Uint8Array[] = [
  inUtf8(LINKEDIN_APPLICATIONS),
  inUtf8(HUNTR),
  inUtf8(TEAL),
  inUtf8(SIMPLIFY),
  inWindows1252(GERMAN_SHEET),
  inUtf16(GERMAN_SHEET, 'le'),
  linkedInArchive(),
  workbook([
    [{ text: 'Company' }, { text: 'Title' }, { text: 'Date applied' }],
    [{ text: 'Acme' }, { text: 'Clerk' }, { day: 46_334 }],
  ]),
  inUtf8('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Susan Lee\r\nORG:Acme\r\nEND:VCARD\r\n'),
];

function mutated(backup: string, chance: Chance): Uint8Array {
  const kind = chance.between(0, 3);
  if (kind === 0) return inUtf8(mutateJson(backup, chance));
  return mutateBytes(kind === 1 ? inUtf8(backup) : (chance.pick(FILES) ?? new Uint8Array()), chance);
}

interface Tally {
  refused: number;
  interrupted: number;
  whole: number;
}

/** One mutated file, brought in or interrupted somewhere: afterwards everything of it is there, or nothing. */
async function bringIn(context: ServiceContext, bytes: Uint8Array, chance: Chance, tally: Tally): Promise<void> {
  const before = await wholeTables(context.database);
  const stopsAt = chance.happens(0.5) ? chance.between(0, 3) : Number.POSITIVE_INFINITY;
  const options = {
    onRows(written: number) {
      if (written >= stopsAt) throw new Interrupted();
    },
  };
  let taken: Awaited<ReturnType<typeof importFile>>;
  try {
    taken = await importFile(context, bytes, options);
  } catch (error) {
    if (error instanceof Interrupted) tally.interrupted += 1;
    else {
      tally.refused += 1;
      expect((error as Error).message, String((error as Error).stack)).toMatch(/^[a-z-]+$|^[A-Z].*\.$/); // a reason of ours
    }
    expect(await wholeTables(context.database)).toBe(before);
    return;
  }
  tally.whole += 1;
  const { added, changed, same, refused } = 'outcome' in taken ? taken.outcome : taken;
  if ('plan' in taken) {
    const records = taken.plan.parts.flatMap((part) => part.records).length;
    const twice = taken.plan.parts.flatMap(({ items }) => items).filter(({ kind }) => kind === 'twice').length;
    expect({ sum: added + changed + same + twice, refused }).toEqual({ sum: records, refused: 0 });
  }
  const again = await importFile(context, bytes);
  expect('outcome' in again ? again.outcome : again).toMatchObject({ added: 0, changed: 0 });
}

test(
  `of ${MUTATIONS} mutated files each is refused, or brought in whole`,
  async () => {
    const tally: Tally = { refused: 0, interrupted: 0, whole: 0 };
    for (let first = 0; first < MUTATIONS; first += MUTATIONS_A_DATABASE) {
      const ids = seededChance(FIRST_SEED + first);
      const newId = (): string =>
        `00000000-0000-4000-8000-${String(ids.between(1, 999_999_999_999)).padStart(12, '0')}`;
      const context = { ...freshContext(DAY), newId };
      await importFile(context, linkedInArchive());
      await importFile(context, inWindows1252(GERMAN_SHEET));
      const backup = await backupOf(context);
      for (let count = first; count < Math.min(MUTATIONS, first + MUTATIONS_A_DATABASE); count += 1) {
        const seed = FIRST_SEED + count;
        const chance = seededChance(seed);
        try {
          await bringIn(context, mutated(backup, chance), chance, tally);
          expect(await findWrong(context)).toEqual([]);
        } catch (error) {
          throw new Error(`seed ${seed}: ${(error as Error).message}`, { cause: error });
        }
      }
    }
    console.log(
      `${MUTATIONS} mutated files: ${tally.whole} whole, ${tally.interrupted} interrupted, ${tally.refused} refused, 0 half`,
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    for (const count of Object.values(tally)) expect(count).toBeGreaterThan(MUTATIONS / 30);
  },
  LONGEST_MS,
);
