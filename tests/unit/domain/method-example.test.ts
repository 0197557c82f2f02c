import { expect, it } from 'vitest';
import { planNextFollowUp } from '../../../src/domain/cadence.ts';
import { composeDraft } from '../../../src/domain/draft.ts';
import { localDate } from '../../../src/domain/local-date.ts';
import { DEFAULT_POLICY } from '../../../src/domain/policy.ts';
import type { Touchpoint } from '../../../src/domain/touchpoint.ts';
import { buildApplication } from '../../builders/application.ts';
import { buildContact } from '../../builders/contact.ts';
import { buildOpeningTouch, buildTouchpoint } from '../../builders/touchpoint.ts';

it('carries out the coach’s example: applied and faxed, called, spoke, was named Susan, called Susan', () => {
  const profile = {
    name: 'Alex Kim',
    phone: '555-0100',
    email: '',
    pitch: 'I have spent my working life making warehouses run smoothly, and Acme is the one I admire',
    proofPoints: ['I ran a depot of 40 people for six years', 'cut picking errors by a third'],
  };
  const application = buildApplication({ appliedOn: '2026-11-02' });
  const jenny = buildContact({ id: 'jenny', name: 'Jenny Smith', role: 'hr' });
  const susan = buildContact({ id: 'susan', name: 'Susan Lee', role: 'decision-maker', referredById: 'jenny' });
  const thread = { threadKey: 'application:1', startedOn: application.appliedOn, active: true };
  const plan = (touchpoints: readonly Touchpoint[], contactId: Touchpoint['contactId'], today: string) =>
    planNextFollowUp(DEFAULT_POLICY, { ...thread, touchpoints, contactId }, localDate(today));

  // Monday: applied on the website and faxed the résumé to Jenny Smith in HR.
  const applied = [
    buildOpeningTouch({ occurredOn: '2026-11-02' }),
    buildOpeningTouch({ occurredOn: '2026-11-02', channel: 'fax', contactId: jenny.id }),
  ];
  expect(plan(applied, jenny.id, '2026-11-02')).toMatchObject({
    dueOn: '2026-11-06',
    step: 'receipt',
    attempt: 1,
    reason: 'first',
  });

  // Friday: the call says what was sent, when, by which ways and to whom, why, one proof, and asks for the receipt.
  const firstCall = composeDraft('call', {
    profile,
    application,
    contact: jenny,
    contacts: [jenny],
    touchpoints: applied,
    step: 'receipt',
    today: localDate('2026-11-06'),
  });
  expect(firstCall.body).toContain('Hello Jenny, this is Alex Kim.');
  expect(firstCall.body).toContain(
    'I applied for the Operations Manager role at Acme on Monday through your website and by fax to you.',
  );
  expect(firstCall.body).toContain('I ran a depot of 40 people for six years.');
  expect(firstCall.body).toContain('Could you tell me whether you have my résumé?');
  expect(firstCall.asks).toEqual(['receipt']);

  // She has it, and answers where they are: next is her advice, inside the window, with her again.
  const spoke = buildTouchpoint({
    occurredOn: '2026-11-06',
    channel: 'phone',
    outcome: 'spoke',
    contactId: jenny.id,
    answeredAsks: ['receipt', 'process', 'meeting'],
  });
  expect(plan([...applied, spoke], jenny.id, '2026-11-06')).toMatchObject({
    dueOn: expect.stringMatching(/2026-11-1[0-2]/),
    step: 'advice',
    attempt: 2,
    reason: 'after-answer',
    contactId: jenny.id,
  });
  const secondCall = composeDraft('call', {
    profile,
    application,
    contact: jenny,
    contacts: [jenny],
    touchpoints: [...applied, spoke],
    step: 'advice',
    today: localDate('2026-11-11'),
  });
  expect(secondCall.body).toContain('Thank you again for speaking with me last Friday');
  expect(secondCall.body).toContain('what would you advise me to do next, and who should I speak with?');
  expect(secondCall.body).not.toContain('whether you have my résumé');

  // She names Susan: the next follow-up is with Susan, and Jenny's name opens it.
  const named = buildTouchpoint({
    occurredOn: '2026-11-11',
    channel: 'phone',
    outcome: 'named-someone',
    contactId: jenny.id,
    step: 'advice',
    answeredAsks: ['advice'],
  });
  const touchpoints = [...applied, spoke, named];
  expect(plan(touchpoints, susan.id, '2026-11-11')).toMatchObject({
    dueOn: expect.stringMatching(/2026-11-1[67]/),
    step: 'decision-maker',
    attempt: 3,
    reason: 'named-someone',
    contactId: susan.id,
  });
  const toSusan = composeDraft('call', {
    profile,
    application,
    contact: susan,
    contacts: [jenny, susan],
    touchpoints,
    step: 'decision-maker',
    today: localDate('2026-11-16'),
  });
  expect(toSusan.body).toMatch(
    /^Hello Susan, my name is Alex Kim, and Jenny Smith suggested that I speak with you about the Operations Manager role at Acme\./,
  );
  expect(toSusan.body).toContain('Jenny and I spoke last Wednesday.');
  expect(toSusan.body).toContain('I applied two weeks ago through your website and by fax to Jenny.');

  // Susan is not there: around again, with her, inside the window; and so on until somebody ends it.
  const voicemail = buildTouchpoint({
    occurredOn: '2026-11-16',
    channel: 'voicemail',
    outcome: 'left-message',
    contactId: susan.id,
    step: 'decision-maker',
  });
  expect(plan([...touchpoints, voicemail], susan.id, '2026-11-16')).toMatchObject({
    dueOn: '2026-11-20',
    step: 'decision-maker',
    attempt: 4,
    reason: 'window',
    contactId: susan.id,
  });
});
