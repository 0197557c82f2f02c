import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import { localDate } from '../../../src/domain/local-date.ts';
import { laterParts } from '../../../src/popup/later-parts.ts';
import { PARTS } from '../../../src/popup/parts.ts';
import { PopupPage } from '../../../src/popup/popup-page.tsx';
import { day, settled, totals } from '../../../src/popup/popup-state.ts';
import type { Database } from '../../../src/storage/database.ts';
import type { FollowUpRow, Today } from '../../../src/storage/queries.ts';
import { buildApplication } from '../../builders/application.ts';
import { buildContact } from '../../builders/contact.ts';
import { buildFollowUp } from '../../builders/follow-up.ts';

/** Susan Miller at Acme, due; the parts say what differs. */
export function buildRow(parts: Partial<FollowUpRow> = {}): FollowUpRow {
  const application = buildApplication();
  const contact = buildContact({ id: 'susan', name: 'Susan Miller', email: 'susan@acme.example', phone: '555 0100' });
  const followUp = buildFollowUp({ applicationId: application.id, contactId: contact.id });
  return { followUp, application, contact, contacts: [contact], touchpoints: [], tries: 0, ...parts };
}

type Day = Partial<Omit<Today, 'due' | 'upcoming'>> & {
  readonly due?: readonly FollowUpRow[];
  readonly unreadable?: readonly string[];
  readonly upcoming?: readonly FollowUpRow[];
};

/** The popup as it stands once the day is read. */
export function showPopup({ due = [], unreadable = [], upcoming = [], next, pending = [] }: Day, applications = 1) {
  settled.value = undefined;
  laterParts.value = PARTS;
  day.value = { due: { rows: due, unreadable }, upcoming: { rows: upcoming, unreadable: [] }, next, pending };
  totals.value = { applications, people: 0, touches: 0 };
  return render(<PopupPage database={{} as Database} />);
}

/** What `chrome.runtime` would answer to every request. */
export const request = vi.fn();

export function answerWith(nextDueOn?: string): void {
  const value = { changeId: 'change-1', ...(nextDueOn ? { nextDueOn: localDate(nextDueOn) } : {}) };
  request.mockReset();
  request.mockResolvedValue({ ok: true, value });
}

export function refuseWith(message: string): void {
  request.mockReset();
  request.mockResolvedValue({ ok: false, error: { code: 'refused', message } });
}
