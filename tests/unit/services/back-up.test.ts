import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { readBackup } from '../../../src/exchange/backup.ts';
import { type BackupFolder, backUpWhenDue, noteBackup } from '../../../src/services/back-up.ts';
import { addContact } from '../../../src/services/contacts.ts';
import { checkDatabase } from '../../../src/services/database-guard.ts';
import type { ServiceContext } from '../../../src/services/service-context.ts';
import { isBackupOld, readBackupLog } from '../../../src/storage/backup-log.ts';
import { eraseDatabase } from '../../../src/storage/erase-database.ts';
import { readWriteCount } from '../../../src/storage/write-count.ts';
import { fakeJournalArea } from '../../fakes/fake-journal-area.ts';
import { freshContext, onDay } from '../../fakes/fresh-context.ts';
import { applyForTest } from '../../fakes/record-for-test.ts';

interface FakeFolder extends BackupFolder {
  readonly files: Map<string, string>;
}

/** A downloads folder in memory. */
function fakeFolder(parts: Partial<BackupFolder> = {}): FakeFolder {
  const files = new Map<string, string>();
  return {
    files,
    isAllowed: async () => true,
    save: async (fileName, text) => {
      files.set(`/downloads/${fileName}`, text);
      return { ok: true, path: `/downloads/${fileName}` };
    },
    find: async (fileName) => [...files.keys()].find((path) => path.endsWith(fileName)),
    remove: async (path) => void files.delete(path),
    ...parts,
  };
}

const order = (schedule: 'never' | 'daily' | 'weekly') => ({
  schedule,
  appVersion: '0.1.0',
  settings: { toast: true },
});

async function hunt(day = '2026-11-16'): Promise<ServiceContext> {
  const context = freshContext(day);
  await checkDatabase(context, fakeJournalArea());
  await applyForTest(context);
  return context;
}

let people = 0;
async function changeSomething(context: ServiceContext): Promise<void> {
  people += 1;
  await addContact(context, `change-${people}`, { name: `Person ${people}` });
}

describe('the scheduled backup', () => {
  test('is a file that can be read, and is none when it is turned off', async () => {
    const context = await hunt();
    const folder = fakeFolder();
    await backUpWhenDue(context, folder, order('never'));
    expect(folder.files.size).toBe(0);
    await backUpWhenDue(context, folder, order('daily'));
    const [[path = '', text = ''] = []] = folder.files;
    expect(path).toBe('/downloads/squeaky-wheel-backup-2026-11-16-120000.json');
    expect(await readBackup(text)).toMatchObject({ ok: true, intact: true, backup: { counts: { applications: 1 } } });
    expect((await readBackupLog(context.database)).last).toMatchObject({ at: context.now, how: 'on-schedule' });
  });

  test('comes once a day, and only with something new', async () => {
    const context = await hunt();
    const folder = fakeFolder();
    await backUpWhenDue(context, folder, order('daily'));
    await changeSomething(context);
    await backUpWhenDue(context, folder, order('daily'));
    expect(folder.files.size).toBe(1);
    const tomorrow = onDay(context, '2026-11-17');
    await backUpWhenDue(tomorrow, folder, order('daily'));
    await backUpWhenDue(tomorrow, folder, order('daily'));
    expect(folder.files.size).toBe(2);
    await backUpWhenDue(onDay(context, '2026-11-18'), folder, order('daily')); // nothing is new
    expect(folder.files.size).toBe(2);
  });

  test('comes once a week', async () => {
    const context = await hunt();
    const folder = fakeFolder();
    await backUpWhenDue(context, folder, order('weekly'));
    await changeSomething(context);
    await backUpWhenDue(onDay(context, '2026-11-22'), folder, order('weekly'));
    expect(folder.files.size).toBe(1);
    await backUpWhenDue(onDay(context, '2026-11-23'), folder, order('weekly'));
    expect(folder.files.size).toBe(2);
  });

  test('counts one that was made by hand', async () => {
    const context = await hunt();
    const folder = fakeFolder();
    await noteBackup(context, context.now, await readWriteCount(context.database));
    await changeSomething(context);
    await backUpWhenDue(context, folder, order('daily'));
    expect(folder.files.size).toBe(0);
  });

  test('keeps the five newest files, and touches no other', async () => {
    const context = await hunt('2026-11-01');
    const folder = fakeFolder();
    folder.files.set('/downloads/mine.json', 'not ours');
    for (let day = 1; day <= 8; day += 1) {
      const then = onDay(context, `2026-11-0${day}`);
      await changeSomething(then);
      await backUpWhenDue(then, folder, order('daily'));
    }
    expect([...folder.files.keys()].map((path) => path.slice(-22))).toEqual([
      '/downloads/mine.json',
      ...[4, 5, 6, 7, 8].map((day) => `2026-11-0${day}-120000.json`),
    ]);
  });

  test('is not written twice when the worker dies after the file and before the note of it', async () => {
    const context = await hunt();
    const dying = fakeFolder();
    const { save } = dying;
    const deadly = {
      ...dying,
      save: (name: string, text: string) => save(name, text).then(() => Promise.reject(new Error('dead'))),
    };
    await expect(backUpWhenDue(context, deadly, order('daily'))).rejects.toThrow('dead');
    await changeSomething(context);
    await backUpWhenDue(context, dying, order('daily'));
    expect(dying.files.size).toBe(1);
    // what was changed meanwhile comes with the next one
    await backUpWhenDue(onDay(context, '2026-11-17'), dying, order('daily'));
    expect(dying.files.size).toBe(2);
  });

  test('says that it failed, tries again after an hour, and no more once it went', async () => {
    const context = await hunt();
    const good = fakeFolder();
    let tries = 0;
    const full = fakeFolder({
      save: async () => {
        tries += 1;
        return { ok: false, reason: 'FILE_NO_SPACE' };
      },
    });
    await backUpWhenDue(context, full, order('daily'));
    await backUpWhenDue({ ...context, now: context.now + 30 * 60_000 }, full, order('daily'));
    expect(tries).toBe(1);
    expect((await readBackupLog(context.database)).failure).toEqual({
      at: context.now,
      kind: 'failed',
      detail: 'FILE_NO_SPACE',
    });
    await backUpWhenDue({ ...context, now: context.now + 61 * 60_000 }, good, order('daily'));
    expect(good.files.size).toBe(1);
    expect((await readBackupLog(context.database)).failure).toBeUndefined();
  });

  test('says that the browser no longer allows it, and goes on as soon as it does', async () => {
    const context = await hunt();
    await backUpWhenDue(context, fakeFolder({ isAllowed: async () => false }), order('daily'));
    expect((await readBackupLog(context.database)).failure).toMatchObject({ kind: 'not-allowed' });
    const folder = fakeFolder();
    await backUpWhenDue(context, folder, order('daily'));
    expect(folder.files.size).toBe(1);
  });

  test('of nothing is not made', async () => {
    const folder = fakeFolder();
    await backUpWhenDue(freshContext(), folder, order('daily'));
    expect(folder.files.size).toBe(0);
  });
});

describe('a backup is old', () => {
  const days = (count: number) => count * 86_400_000;

  test('after the days that were chosen, when something is new since', async () => {
    const context = await hunt();
    const { database, now } = context;
    await noteBackup(context, now, await readWriteCount(database));
    expect(await isBackupOld(database, 30, now + days(31))).toBe(false);
    await changeSomething(context);
    expect(await isBackupOld(database, 30, now + days(29))).toBe(false);
    expect(await isBackupOld(database, 30, now + days(31))).toBe(true);
  });

  test('where none was made, once the first application is that old', async () => {
    const { database, now } = await hunt();
    expect(await isBackupOld(database, 30, now + days(29))).toBe(false);
    expect(await isBackupOld(database, 30, now + days(31))).toBe(true);
    expect(await isBackupOld(freshContext().database, 30, now + days(31))).toBe(false);
  });
});

test('erasing leaves no row, no note and no name of the database behind, and a new one can be begun', async () => {
  const context = await hunt();
  await noteBackup(context, context.now, 1);
  await eraseDatabase(context.database);
  for (const table of context.database.tables) expect(await table.count()).toBe(0);
  await applyForTest(context);
  expect(await context.database.applications.count()).toBe(1);
});
