import { readdirSync, readFileSync } from 'node:fs';

/** SIGKILL to every process that was started with that profile, which is ours alone: as a power cut for the browser. */
export function killBrowser(profile: string): void {
  const ids = readdirSync('/proc')
    .map(Number)
    .filter((id) => id > 0 && id !== process.pid && commandOf(id).includes(profile));
  if (ids.length === 0) throw new Error('nothing was killed');
  for (const id of ids) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // it went with its parent
    }
  }
}

function commandOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
