import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Wire } from '../driver.ts';

/** The parts of an event that are read here. */
interface NetEvent {
  readonly params?: {
    readonly url?: string;
    readonly method?: string;
    readonly initiator?: string;
    readonly network_isolation_key?: string;
  };
}

/**
 * Reads the books that Chromium keeps of its network (`--log-net-log`), which it writes on as it goes: an event a line. Of each
 * request they say who set it off, and on whose account a connection was opened or a name looked up.
 * @param origin the extension's
 */
export async function readNetLog(file: string, origin: string): Promise<Wire> {
  const byExtension = new Set<string>();
  let all = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.includes('"initiator":') && !line.includes(origin)) continue;
    const { params } = parseEvent(line);
    if (params?.url === undefined || !/^(?:https?|wss?|ftp):/.test(params.url)) continue;
    all += 1;
    if ([params.initiator, params.network_isolation_key].some((whose) => whose?.includes(origin)))
      byExtension.add(`${params.method ?? 'connects to'} ${params.url}`);
  }
  return { all, byExtension: [...byExtension] };
}

function parseEvent(line: string): NetEvent {
  try {
    return JSON.parse(line.replace(/,\s*$/, '')) as NetEvent;
  } catch {
    return {}; // the head of the file, or a line that is being written
  }
}
