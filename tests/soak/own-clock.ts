import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A clock of the browser's own, which can be set while it runs. */
export interface OwnClock {
  /** What the browser is started with. */
  readonly env: Readonly<Record<string, string>>;
  /** @example set('2026-12-04T08:59:20', 'Europe/Brussels') */
  set(wallTime: string, timeZone: string): void;
  now(): number;
}

/** @returns undefined where there is no C compiler */
export function makeOwnClock(): OwnClock | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'squeaky-clock-'));
  const [library, file] = [join(folder, 'own-clock.so'), join(folder, 'off-by')];
  const source = new URL('own-clock.c', import.meta.url).pathname;
  if (spawnSync('cc', ['-shared', '-fPIC', '-O2', '-o', library, source, '-ldl']).status !== 0) return undefined;
  writeFileSync(file, Buffer.alloc(8));
  let offByMs = 0;
  return {
    env: { LD_PRELOAD: library, OWN_CLOCK: file },
    now: () => Date.now() + offByMs,
    set(wallTime, timeZone) {
      offByMs = Temporal.PlainDateTime.from(wallTime).toZonedDateTime(timeZone).epochMilliseconds - Date.now();
      const bytes = Buffer.alloc(8);
      bytes.writeBigInt64LE(BigInt(offByMs));
      const open = openSync(file, 'r+'); // in place: the browser has it mapped
      writeSync(open, bytes, 0, bytes.length, 0);
      closeSync(open);
    },
  };
}
