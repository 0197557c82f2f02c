import type { ApplicationContact, Contact } from '../domain/contact.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { heardIn } from '../domain/silence.ts';
import type { Touchpoint } from '../domain/touchpoint.ts';
import type { ListedParts } from './listed-row.ts';
import { isAlive } from './parse-rows.ts';

interface Gathered {
  nextOn?: LocalDate;
  lastOn?: LocalDate;
  heardOn?: LocalDate;
  touches: number;
  readonly contactIds: string[];
}

const NOTHING: Gathered = { touches: 0, contactIds: [] };

/** Takes in rows of the other tables, piece by piece in any order, and then says what belongs to an application. */
export interface PartsGatherer {
  touches(rows: readonly Touchpoint[]): void;
  followUps(rows: readonly FollowUp[]): void;
  ties(rows: readonly ApplicationContact[]): void;
  people(rows: readonly (Contact | undefined)[]): void;
  /** Everyone who is tied to one of them. */
  contactIds(): readonly string[];
  partsOf(applicationId: string): ListedParts;
}

export function gatherParts(): PartsGatherer {
  const gathered = new Map<string, Gathered>();
  const names = new Map<string, string>();
  const of = (applicationId: string): Gathered => {
    const known = gathered.get(applicationId) ?? { touches: 0, contactIds: [] };
    gathered.set(applicationId, known);
    return known;
  };
  return {
    touches(rows) {
      for (const touch of rows)
        if (touch.applicationId !== undefined && isAlive(touch)) addTouch(of(touch.applicationId), touch);
    },
    followUps(rows) {
      for (const { applicationId, status, dueOn } of rows) {
        if (applicationId === undefined || status !== 'open') continue;
        const parts = of(applicationId);
        if (parts.nextOn === undefined || dueOn < parts.nextOn) parts.nextOn = dueOn;
      }
    },
    ties(rows) {
      for (const tie of rows) if (isAlive(tie)) of(tie.applicationId).contactIds.push(tie.contactId);
    },
    people(rows) {
      for (const contact of rows) if (contact !== undefined && isAlive(contact)) names.set(contact.id, contact.name);
    },
    contactIds: () => [...new Set([...gathered.values()].flatMap(({ contactIds }) => contactIds))],
    partsOf(applicationId) {
      const { contactIds, ...parts } = gathered.get(applicationId) ?? NOTHING;
      return { ...parts, names: contactIds.flatMap((id) => names.get(id) ?? []) };
    },
  };
}

function addTouch(parts: Gathered, touch: Touchpoint): void {
  const heardOn = heardIn(touch);
  if (heardOn !== undefined && heardOn > (parts.heardOn ?? '')) parts.heardOn = heardOn;
  if (touch.channel === 'portal') return;
  parts.touches += 1;
  if (touch.occurredOn > (parts.lastOn ?? '')) parts.lastOn = touch.occurredOn;
}
