import type { FollowUpRow } from '../storage/queries.ts';

export interface ReminderText {
  readonly title: string;
  readonly message: string;
}

const NAMES_IN_DIGEST = 3;

/**
 * One notification for all of them, the most urgent by name.
 * @param rows in the order of the day, at least one
 * @example wordReminder(rows) // { title: '4 people today', message: 'Susan Lee at Acme, Jenny Smith at Beta, Cem and 1 more' }
 */
export function wordReminder(rows: readonly FollowUpRow[]): ReminderText {
  const names = [...new Map(rows.map((row) => [personKey(row), nameOf(row)] as const)).values()];
  const [only = ''] = names;
  if (names.length === 1) return { title: 'Time to follow up', message: only };
  const more = names.length - NAMES_IN_DIGEST;
  const shown = names.slice(0, NAMES_IN_DIGEST).join(', ');
  return { title: `${names.length} people today`, message: more > 0 ? `${shown} and ${more} more` : shown };
}

/** One person about two applications is one person to call. */
function personKey({ contact, followUp }: FollowUpRow): string {
  return contact?.id ?? followUp.threadKey;
}

function nameOf({ contact, application }: FollowUpRow): string {
  const company = application?.posting.company || contact?.company;
  if (contact !== undefined) return company ? `${contact.name} at ${company}` : contact.name;
  return application === undefined ? 'Someone' : `${application.posting.company} (${application.posting.title})`;
}
