import type { Application } from '../../src/domain/application.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { Hunt, HuntThread } from '../../src/domain/hunt.ts';
import type { Touchpoint } from '../../src/domain/touchpoint.ts';

/** One thread: an application's own, a person's own, or of a person beside an application. */
export function buildThread(
  about: { readonly application?: Application; readonly contact?: Contact },
  touches: readonly Touchpoint[] = [],
): HuntThread {
  const { application, contact } = about;
  const key = [application && `application:${application.id}`, contact && `person:${contact.id}`].filter(Boolean);
  return { key: key.join('/'), ...about, touches };
}

export function buildHunt(threads: readonly HuntThread[], people: readonly Contact[] = []): Hunt {
  const known = [...people, ...threads.flatMap(({ contact }) => contact ?? [])];
  return { threads, contactOf: new Map(known.map((contact) => [contact.id, contact])) };
}
