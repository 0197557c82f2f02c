import type { DraftInput } from '../../../src/domain/draft.ts';
import { localDate } from '../../../src/domain/local-date.ts';
import type { Profile } from '../../../src/domain/profile.ts';
import { buildApplication } from '../../builders/application.ts';
import { buildContact } from '../../builders/contact.ts';
import { buildOpeningTouch, buildTouchpoint } from '../../builders/touchpoint.ts';

/** A Monday, three weeks after the application. */
const TODAY = localDate('2026-11-23');

export const ALEX: Profile = {
  name: 'Alex Kim',
  phone: '555-0100',
  email: 'alex@kim.example',
  pitch: 'I love making a warehouse run so smoothly that nobody notices it',
  proofPoints: [
    'I ran a depot of 40 people for six years',
    'cut picking errors by a third in one season',
    'brought three sites onto one inventory system',
  ],
};

export const jenny = buildContact();
export const jennyId = jenny.id;
export const susan = buildContact({ id: 'susan', name: 'Susan Lee', role: 'decision-maker', referredById: 'jenny' });
export const susanId = susan.id;
export const dana = buildContact({ id: 'dana', name: 'Dana Cole', role: 'network' });
export const danaId = dana.id;

export const application = buildApplication();
export const portal = buildOpeningTouch();
const fax = buildOpeningTouch({ channel: 'fax', contactId: jennyId });
export const sent = [portal, fax];
export const voicemail = buildTouchpoint({
  channel: 'voicemail',
  outcome: 'left-message',
  contactId: jennyId,
  occurredOn: '2026-11-12',
});
export const call = buildTouchpoint({
  channel: 'phone',
  outcome: 'no-answer',
  contactId: jennyId,
  occurredOn: '2026-11-17',
});
export const spoke = buildTouchpoint({
  channel: 'phone',
  outcome: 'spoke',
  contactId: jennyId,
  occurredOn: '2026-11-18',
});
export const named = buildTouchpoint({
  channel: 'phone',
  outcome: 'named-someone',
  contactId: jennyId,
  occurredOn: '2026-11-19',
});
export const planned = buildTouchpoint({
  channel: 'email',
  direction: 'inbound',
  outcome: 'interview-planned',
  contactId: jennyId,
  occurredOn: '2026-11-20',
});
export const interview = buildTouchpoint({
  channel: 'in-person',
  outcome: 'interview-held',
  contactId: susanId,
  occurredOn: '2026-11-22',
});
export const thanked = buildTouchpoint({
  channel: 'email',
  contactId: susanId,
  occurredOn: '2026-11-23',
  step: 'thank-you',
});

export const base: DraftInput = {
  profile: ALEX,
  application,
  contacts: [],
  touchpoints: [portal],
  step: 'receipt',
  today: TODAY,
};
export const toJenny: DraftInput = { ...base, contact: jenny, contacts: [jenny], touchpoints: sent };
export const toSusan: DraftInput = {
  ...base,
  contact: susan,
  contacts: [jenny, susan],
  touchpoints: [...sent, named],
  step: 'decision-maker',
};
