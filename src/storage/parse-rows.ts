import * as v from 'valibot';
import { present } from './present.ts';

/** Rows that are alive and whole, each once. */
export function parseRows<Schema extends v.GenericSchema>(
  schema: Schema,
  rows: readonly unknown[],
): v.InferOutput<Schema>[] {
  return present(rows.map((row) => parseRow(schema, row)));
}

/** @returns undefined for a row that is deleted, damaged or missing */
export function parseRow<Schema extends v.GenericSchema>(
  schema: Schema,
  row: unknown,
): v.InferOutput<Schema> | undefined {
  if (row === undefined || !isAlive(row)) return undefined;
  const parsed = v.safeParse(schema, row);
  return parsed.success ? parsed.output : undefined;
}

export function isAlive(row: unknown): boolean {
  return (row as { deletedAt?: unknown } | null)?.deletedAt === undefined;
}
