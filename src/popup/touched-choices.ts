import type { Channel, TouchOutcome } from '../domain/touchpoint.ts';

export type TouchedId = 'nothing' | 'spoke' | 'met' | 'email' | 'linkedin' | 'replied';

/** What can have been with somebody before they are added. */
export const TOUCHED: Readonly<Record<Exclude<TouchedId, 'nothing'>, { channel: Channel; outcome: TouchOutcome }>> = {
  spoke: { channel: 'phone', outcome: 'spoke' },
  met: { channel: 'in-person', outcome: 'spoke' },
  email: { channel: 'email', outcome: 'sent' },
  linkedin: { channel: 'linkedin', outcome: 'sent' },
  replied: { channel: 'email', outcome: 'replied' },
};
