import personFile from '../content/person.iife.ts?script';
import { personInText } from '../detection/person-in-text.ts';
import { type PersonFound, parsePersonFound } from '../domain/person-seen.ts';
import { handBack, handOver, runIn } from '../platform/site-access.ts';
import { mayLookInto } from './left-alone.ts';

/** Whom a page is about, or the text marked there; of a page that cannot be read, the marked text alone. */
export async function readPersonIn(
  tabId: number,
  frameId: number,
  selection: string | undefined,
): Promise<PersonFound> {
  const wasRead =
    (await mayLookInto(tabId)) &&
    (await handOver(tabId, frameId, 'squeakySelection', selection ?? '')) &&
    (await runIn(tabId, frameId, [personFile]));
  const said = wasRead ? await handBack(tabId, frameId, 'squeakyPerson') : personInText((selection ?? '').split('\n'));
  return parsePersonFound(said);
}
