import * as v from 'valibot';

/** Rows that are alive and whole, each once. */
export function parseRows<Schema extends v.GenericSchema>(
  schema: Schema,
  rows: readonly unknown[],
): v.InferOutput<Schema>[] {
  return [...new Set(rows.map((row) => parseRow(schema, row)).filter((row) => row !== undefined))];
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
