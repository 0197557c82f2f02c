/** A spreadsheet that nobody here wrote, where it is installed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** @returns the command, or undefined where LibreOffice is not installed */
export function findLibreOffice(): string | undefined {
  for (const name of ['soffice', 'libreoffice']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // the next name, then
    }
  }
  return undefined;
}

/**
 * Opens each file and gives what it was saved as, in the order of the files.
 * @param to the kind to save as, as `--convert-to` takes it @example 'fods'
 */
export function convertFiles(office: string, files: readonly string[], to: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'squeaky-wheel-office-'));
  // 76 is UTF-8; a profile of its own, so that an open LibreOffice is no matter
  const filter = files.every((file) => file.endsWith('.csv')) ? ['--infilter=CSV:44,34,76,1'] : [];
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  try {
    execFileSync(office, ['--headless', profile, ...filter, '--convert-to', to, '--outdir', folder, ...files], {
      stdio: 'ignore',
      timeout: 100_000,
    });
    const ending = to.replace(/:.*/s, '');
    return files.map((file) => readFileSync(join(folder, basename(file).replace(/[^.]+$/, ending)), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
