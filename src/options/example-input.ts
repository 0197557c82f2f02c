import type { Application } from '../domain/application.ts';
import type { Contact } from '../domain/contact.ts';
import type { DraftInput } from '../domain/draft.ts';
import type { ApplicationId, ContactId, TouchpointId } from '../domain/identity.ts';
import type { Step } from '../domain/ladder.ts';
import { addDays, type LocalDate } from '../domain/local-date.ts';
import type { Profile } from '../domain/profile.ts';
import type { Touchpoint } from '../domain/touchpoint.ts';

const row = { createdAt: 0, updatedAt: 0 };

/** A believable thread to preview a template with, while there is none of one's own. */
export function exampleInput(profile: Profile, step: Step, today: LocalDate): DraftInput {
  const jenny: Contact = { id: 'example-jenny' as ContactId, ...row, name: 'Jenny Smith', role: 'hr' };
  const application: Application = {
    id: 'example' as ApplicationId,
    ...row,
    stage: 'applied',
    posting: {
      url: '',
      boardId: 'greenhouse',
      title: 'Office Manager',
      company: 'Birchwood',
    },
    postingKeys: [],
    appliedOn: addDays(today, -21),
    appliedAt: 0,
    source: 'captured',
    evidence: [],
    captureIds: [],
  };
  const sent = (channel: Touchpoint['channel'], day: number, parts: Partial<Touchpoint> = {}): Touchpoint => ({
    id: `example-${channel}` as TouchpointId,
    ...row,
    applicationId: application.id,
    direction: 'outbound',
    channel,
    outcome: 'sent',
    occurredOn: addDays(today, day),
    occurredAt: day,
    ...parts,
  });
  return {
    profile,
    application,
    contact: jenny,
    contacts: [jenny],
    touchpoints: [
      sent('portal', -21),
      sent('fax', -21, { contactId: jenny.id }),
      sent('voicemail', -6, { contactId: jenny.id, outcome: 'left-message', step: 'receipt' }),
      ...(step === 'thank-you' ? [sent('in-person', -1, { contactId: jenny.id, outcome: 'interview-held' })] : []),
    ],
    step,
    today,
  };
}
