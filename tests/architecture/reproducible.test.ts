import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildExtension } from '../tools/build-extension.ts';
import { ensureBuild } from '../tools/ensure-build.ts';
import { listFiles } from '../tools/list-files.ts';

test('two builds of the same source are the same to the byte', async () => {
  const other = mkdtempSync(join(tmpdir(), 'squeaky-wheel-build-'));
  try {
    const standing = fingerprints(await ensureBuild('chromium'));
    await buildExtension('chromium', other);
    expect(fingerprints(other), 'Look for a date, a random name or a path in what the build writes.').toEqual(standing);
  } finally {
    rmSync(other, { recursive: true, force: true });
  }
}, 240_000);

function fingerprints(folder: string): Record<string, string> {
  return Object.fromEntries(
    listFiles(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}
