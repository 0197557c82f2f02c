import type { Contact } from './contact.ts';
import { joinNotes } from './join-notes.ts';
import { earlierOf } from './local-date.ts';
import { plainWords } from './plain-words.ts';

const WAYS = ['email', 'phone', 'profileUrl'] as const;

/**
 * Two records of one person as one. The first one's words stay, what it lacks is filled in from the other, and what the other
 * says differently goes into the note: nothing is lost. Who asked to be left alone is left alone; a thread that goes on with
 * either of them goes on.
 */
export function joinContacts(kept: Contact, other: Contact): Contact {
  const { stopped: _stopped, leadSince: _since, referredById: _by, ...row } = kept;
  const referrers = [kept.referredById, other.referredById];
  const referredById = referrers.find((id) => id !== undefined && id !== kept.id && id !== other.id);
  const note = joinNotes(joinNotes(kept.note, other.note), alsoKnown(kept, other));
  const leads = [kept, other].filter(({ leadSince }) => leadSince !== undefined);
  const since = leads
    .map(({ leadSince }) => leadSince)
    .reduce((one, next) => one && next && earlierOf(one, next), leads[0]?.leadSince);
  const isStopped = leads.length > 0 ? leads.every(({ stopped }) => stopped) : kept.stopped && other.stopped;
  const moments = [kept.reopenedAt, other.reopenedAt].filter((at) => at !== undefined);
  const distinctFrom = [...new Set([...(kept.distinctFrom ?? []), ...(other.distinctFrom ?? [])])];
  return {
    ...filledFrom(other),
    ...row,
    ...(referredById === undefined ? {} : { referredById }),
    ...(note === undefined ? {} : { note }),
    ...(since === undefined ? {} : { leadSince: since }),
    ...(isStopped ? { stopped: true } : {}),
    ...(kept.doNotContact || other.doNotContact ? { doNotContact: true } : {}),
    ...(moments.length === 0 ? {} : { reopenedAt: Math.max(...moments) }),
    ...(distinctFrom.length === 0
      ? {}
      : { distinctFrom: distinctFrom.filter((id) => id !== kept.id && id !== other.id) }),
  };
}

function filledFrom({ company, email, phone, profileUrl, window }: Contact): Partial<Contact> {
  const there = Object.entries({ company, email, phone, profileUrl, window }).filter(([, value]) => value);
  return Object.fromEntries(there);
}

/** @example «Also: Sue Miller, sue@old.example» */
function alsoKnown(kept: Contact, other: Contact): string | undefined {
  const fields = ['name', 'company', ...WAYS] as const;
  const others = fields.flatMap((field) => {
    const [one, two] = [kept[field], other[field]];
    return one && two && isOther(one, two) ? [two] : [];
  });
  return others.length === 0 ? undefined : `Also: ${others.join(', ')}`;
}

function isOther(one: string, two: string): boolean {
  return plainWords(one).replaceAll(' ', '') !== plainWords(two).replaceAll(' ', '');
}
