import type { Page } from 'playwright-core';
import { DATABASE_NAME } from '../../src/storage/database.ts';

/** Puts rows straight into the extension's tables, from a page of its origin. */
export async function putRows(page: Page, rows: Readonly<Record<string, readonly object[]>>): Promise<void> {
  await page.evaluate(
    async ({ name, tables }) => {
      const request = indexedDB.open(name);
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const transaction = database.transaction(Object.keys(tables), 'readwrite');
      for (const [table, puts] of Object.entries(tables))
        for (const row of puts) transaction.objectStore(table).put(row);
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
      });
      database.close();
    },
    { name: DATABASE_NAME, tables: rows },
  );
}

/** Milliseconds for one row in a database of its own, committed with `durability: 'strict'`: the floor of every durable write. */
export async function bareStrictWrite(page: Page): Promise<number> {
  return await page.evaluate(async () => {
    const request = indexedDB.open('bare');
    request.onupgradeneeded = () => request.result.createObjectStore('rows');
    const database = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    const started = performance.now();
    const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
    transaction.objectStore('rows').put({ text: 'x'.repeat(500) }, crypto.randomUUID());
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    const took = performance.now() - started;
    database.close();
    return took;
  });
}
