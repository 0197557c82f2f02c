import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { writeBackup } from '../../src/exchange/backup.ts';
import { setStage } from '../../src/services/change-application.ts';
import { addContact } from '../../src/services/contacts.ts';
import { deleteApplication } from '../../src/services/delete-application.ts';
import { editApplication } from '../../src/services/edit-application.ts';
import { deleteContact, editContact } from '../../src/services/edit-contact.ts';
import { logTouchpoint } from '../../src/services/log-touchpoint.ts';
import { mergeApplications } from '../../src/services/merge-applications.ts';
import { mergeContacts } from '../../src/services/merge-contacts.ts';
import type { ServiceContext } from '../../src/services/service-context.ts';
import { readBackupTables } from '../../src/storage/read-all-rows.ts';
import { readStoredRows } from '../../src/storage/stored-rows.ts';
import { HUNTR, inUtf8, linkedInArchive, SIMPLIFY, TEAL } from '../builders/import-files.ts';
import { freshContext, onDay } from '../fakes/fresh-context.ts';
import { importFile } from '../fakes/import-for-test.ts';
import { applyForTest } from '../fakes/record-for-test.ts';
import { findWrong } from '../fakes/whole-tables.ts';
import { type Chance, seededChance } from '../season/seeded-chance.ts';

const ROUNDS = Number(process.env.MERGE_ROUNDS ?? 25);
const FIRST_SEED = Number(process.env.IMPORT_SEED ?? 1);
const LONGEST_MS = 60_000 + ROUNDS * 1000;
const DAY = '2026-11-25';

async function backupOf({ database }: ServiceContext): Promise<Uint8Array> {
  const tables = await readStoredRows(database);
  return inUtf8(await writeBackup({ madeAt: 0, appVersion: '0.1.0', settings: {}, tables }));
}

async function twoMachines(chance: Chance): Promise<readonly [ServiceContext, ServiceContext]> {
  // ids decide where times do not: they must be the same when a seed is played again
  const newId = (): string => `00000000-0000-4000-8000-${String(chance.between(1, 999_999_999_999)).padStart(12, '0')}`;
  const one = { ...freshContext(DAY), newId };
  for (const file of [linkedInArchive(), inUtf8(HUNTR), inUtf8(TEAL), inUtf8(SIMPLIFY)]) await importFile(one, file);
  await addContact(one, 'met', { name: 'Ann Other', role: 'network' });
  const other = { ...freshContext(DAY), newId };
  await importFile(other, await backupOf(one));
  return [one, other];
}

type Deed = (context: ServiceContext, chance: Chance) => Promise<unknown>;

const alive = <Row extends { readonly deletedAt?: number | undefined }>(rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ deletedAt }) => deletedAt === undefined);
const anApplication = async ({ database }: ServiceContext, chance: Chance) =>
  chance.pick(alive(await database.applications.toArray()));
const aPerson = async ({ database }: ServiceContext, chance: Chance) =>
  chance.pick(alive(await database.contacts.toArray()));

const DEEDS: readonly (readonly [Deed, number])[] = [
  [
    async (context, chance) => {
      const applicationId = (await anApplication(context, chance))?.id;
      const edit = chance.pick([
        { note: `note ${chance.between(1, 99)}` },
        { salary: `${chance.between(1, 99)} k` },
        { location: chance.pick(['Berlin', 'Leeds', '']) ?? '' },
        { tags: [chance.pick(['one', 'two', 'three']) ?? ''] },
        { title: `Title ${chance.between(1, 9)}` },
      ]);
      return applicationId && edit && (await editApplication(context, context.newId(), { applicationId, ...edit }));
    },
    6,
  ],
  [
    async (context, chance) => {
      const applicationId = (await anApplication(context, chance))?.id;
      const stage = chance.pick(['applied', 'screening', 'interviewing'] as const);
      return applicationId && stage && (await setStage(context, context.newId(), { applicationId, stage }));
    },
    3,
  ],
  [
    async (context, chance) => {
      const open = (await context.database.followUps.toArray()).filter(({ status }) => status === 'open');
      const followUpId = chance.pick(open)?.id;
      const outcome = chance.pick(['no-answer', 'sent', 'spoke', 'rejected'] as const) ?? 'sent';
      return followUpId && (await logTouchpoint(context, context.newId(), { followUpId, channel: 'phone', outcome }));
    },
    5,
  ],
  [
    async (context, chance) => {
      const contactId = (await aPerson(context, chance))?.id;
      const edit = chance.pick([
        { phone: `+${chance.between(1, 99)}` },
        { note: 'kind' },
        { doNotContact: true },
        { stopped: false },
      ]);
      return contactId && edit && (await editContact(context, context.newId(), { contactId, ...edit }));
    },
    3,
  ],
  [
    async (context, chance) => {
      const applicationId = (await anApplication(context, chance))?.id;
      const person = { name: `Person ${chance.between(1, 4)}`, role: 'hr' } as const;
      return await addContact(context, context.newId(), {
        ...person,
        ...(applicationId === undefined ? {} : { applicationId }),
      });
    },
    2,
  ],
  [async (context, chance) => await applyForTest(context, `Firm ${chance.between(1, 5)}`), 2],
  [
    async (context, chance) => {
      const applicationId = (await anApplication(context, chance))?.id;
      return applicationId && (await deleteApplication(context, context.newId(), { applicationId }));
    },
    1,
  ],
  [
    async (context, chance) => {
      const contactId = (await aPerson(context, chance))?.id;
      return contactId && (await deleteContact(context, context.newId(), { contactId }));
    },
    1,
  ],
  [
    async (context, chance) => {
      const applicationId = (await anApplication(context, chance))?.id;
      const otherId = (await anApplication(context, chance))?.id;
      return (
        applicationId && otherId && (await mergeApplications(context, context.newId(), { applicationId, otherId }))
      );
    },
    1,
  ],
  [
    async (context, chance) => {
      const contactId = (await aPerson(context, chance))?.id;
      const otherId = (await aPerson(context, chance))?.id;
      return contactId && otherId && (await mergeContacts(context, context.newId(), { contactId, otherId }));
    },
    1,
  ],
];

/** Deeds on both machines, each at a moment of its own. */
async function live(machines: readonly [ServiceContext, ServiceContext], chance: Chance): Promise<void> {
  let { now } = machines[0];
  for (let deed = chance.between(2, 12); deed > 0; deed -= 1) {
    now += 1000;
    const machine = machines[chance.between(0, 1) as 0 | 1];
    await chance.weighted(DEEDS)({ ...machine, now }, chance);
  }
}

/** What is on record, follow-ups left out: they are worked out from it. Who was met on both sides keeps the id of each. */
async function facts({ database }: ServiceContext): Promise<readonly unknown[]> {
  const { followUps: _planned, captures: _ofTheMachine, ...tables } = await readBackupTables(database);
  const times = { updatedAt: 0, changedAt: 0 };
  const rows = Object.entries(tables).flatMap(([table, all]) =>
    (all as object[]).map((row) => ({ table, ...row, ...times })),
  );
  const named = alive(tables.contacts).reduce(
    (text, { id, name, company }) => text.replaceAll(id, `${name} of ${company}`),
    JSON.stringify(rows),
  );
  return (JSON.parse(named) as { table: string; id: string }[]).sort((one, other) =>
    `${one.table}/${one.id}` < `${other.table}/${other.id}` ? -1 : 1,
  );
}

test(
  `whatever two machines did since, each brings in the other and both say the same (${ROUNDS} times)`,
  async () => {
    for (let seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed += 1) {
      const chance = seededChance(seed);
      const machines = await twoMachines(chance);
      await live(machines, chance);
      const [one, other] = [onDay(machines[0], '2026-11-28'), onDay(machines[1], '2026-11-28')] as const;
      const [ofOne, ofOther] = [await backupOf(one), await backupOf(other)];
      await importFile(one, ofOther);
      await importFile(other, ofOne);
      const where = `seed ${seed}`;
      expect(await facts(one), where).toEqual(await facts(other));
      expect(await findWrong(one), where).toEqual([]);
      expect(await findWrong(other), where).toEqual([]);
      const before = await facts(one);
      expect(await importFile(one, ofOther), where).toMatchObject({ added: 0, changed: 0 });
      expect(await importFile(one, await backupOf(other)), where).toMatchObject({ added: 0, changed: 0 });
      expect(await facts(one), where).toEqual(before);
    }
  },
  LONGEST_MS,
);
