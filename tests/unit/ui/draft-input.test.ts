// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { composeDraft } from '../../../src/domain/draft.ts';
import { draftInputOf } from '../../../src/ui/draft-input.ts';
import { buildContact } from '../../builders/contact.ts';
import { buildFollowUp } from '../../builders/follow-up.ts';
import { buildTouchpoint } from '../../builders/touchpoint.ts';

vi.mock('../../../src/settings/settings-store.ts', () => ({}));

const jenny = buildContact();
const followUp = buildFollowUp({ applicationId: undefined, contactId: jenny.id });
const talk = buildTouchpoint({ channel: 'phone', outcome: 'spoke', contactId: jenny.id, occurredOn: '2026-08-03' });
const planned = buildTouchpoint({ outcome: 'interview-planned', contactId: jenny.id, occurredOn: '2026-08-04' });
const rejected = buildTouchpoint({
  direction: 'inbound',
  outcome: 'rejected',
  contactId: jenny.id,
  occurredOn: '2026-08-10',
});
const row = { followUp, contact: jenny, contacts: [jenny], touchpoints: [], tries: 0 };

test('who is kept after a rejection is thanked, and not taken for a stranger', () => {
  const { body } = composeDraft('email', draftInputOf({ ...row, elsewhere: [talk, planned, rejected] }));
  expect(body).toContain('Thank you for considering me.');
  expect(body).toContain("I'd be glad to stay in touch.");
  expect(body).not.toMatch(/interview|résumé|thought of you|applied/);
});

test('once that was said, the talk is what counts', () => {
  const since = buildTouchpoint({ contactId: jenny.id, occurredOn: '2026-08-12', step: 'receipt' });
  const { body } = composeDraft('email', draftInputOf({ ...row, elsewhere: [talk, rejected], touchpoints: [since] }));
  expect(body).toContain('Thank you again for speaking with me');
  expect(body).not.toContain('considering me');
});
