const POLL_MS = 40;
export const PATIENCE_MS = 10_000;

const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Asks again and again until the probe gives something other than undefined or false. A probe that throws is asked again. */
export async function until<Value>(
  what: string,
  probe: () => Promise<Value | undefined | false>,
  patienceMs = PATIENCE_MS,
): Promise<Value> {
  const deadline = Date.now() + patienceMs;
  let last: unknown;
  for (;;) {
    try {
      const value = await probe();
      if (value !== undefined && value !== false) return value;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline)
      throw new Error(`waited ${patienceMs} ms in vain: ${what}${last ? ` (${String(last)})` : ''}`);
    await wait(POLL_MS);
  }
}
