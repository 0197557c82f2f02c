/** Where an import waits until it is wanted: a database of its own, so that half of one is never among the records. */
import { Dexie, type EntityTable } from 'dexie';

interface StagedChunk {
  /** `<import>#<number>`, the number in five digits. */
  readonly key: string;
  readonly stagedAt: number;
  readonly rows: readonly unknown[];
}

export type Staging = Dexie & { chunks: EntityTable<StagedChunk, 'key'> };

const STAGING_NAME = 'squeaky-wheel-import';

/** What nobody asked for again is forgotten. */
const FORGOTTEN_AFTER_MS = 6 * 3_600_000;

export function createStaging(name = STAGING_NAME): Staging {
  const staging = new Dexie(name) as Staging;
  staging.version(1).stores({ chunks: 'key, stagedAt' });
  return staging;
}

/** The same chunk twice is there once. */
export async function stageChunk(staging: Staging, importId: string, chunk: Omit<StagedChunk, 'key'> & { at: number }) {
  const { at, ...rest } = chunk;
  await staging.chunks.put({ key: keyOf(importId, at), ...rest });
}

/** @returns undefined where a chunk is missing: it was cancelled, or forgotten */
export async function readStaged(staging: Staging, importId: string, count: number): Promise<unknown[] | undefined> {
  const keys = Array.from({ length: count }, (_, at) => keyOf(importId, at));
  const chunks = await staging.chunks.bulkGet(keys);
  if (chunks.some((chunk) => chunk === undefined)) return undefined;
  return chunks.flatMap((chunk) => chunk?.rows ?? []);
}

export async function dropStaged(staging: Staging, importId: string): Promise<void> {
  await staging.chunks.where('key').startsWith(`${importId}#`).delete();
}

/** A page that was closed midway leaves its rows: they go at the next start after that. */
export async function dropForgotten(staging: Staging, now: number): Promise<void> {
  await staging.chunks
    .where('stagedAt')
    .below(now - FORGOTTEN_AFTER_MS)
    .delete();
}

function keyOf(importId: string, at: number): string {
  return `${importId}#${String(at).padStart(5, '0')}`;
}
