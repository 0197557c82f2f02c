/** After a promise, a rejection, an offer: what follows on a turn. */
import { buildTouchpoint } from '../../builders/touchpoint.ts';
import {
  application,
  base,
  call,
  dana,
  jenny,
  jennyId,
  planned,
  sent,
  spoke,
  susanId,
  toJenny,
  toSusan,
} from './draft-people.ts';
import type { DraftSituation } from './draft-situations.ts';

const rejected = { ...planned, outcome: 'rejected' as const };
const office = { ...jenny, name: 'someone in HR at Acme' };
const emailed = buildTouchpoint({ channel: 'email', contactId: jennyId, occurredOn: '2026-11-21' });
const toKeptJenny = {
  ...base,
  application: undefined,
  contact: { ...jenny, role: 'network' as const },
  contacts: [jenny],
};

export const AFTERWARDS: readonly DraftSituation[] = [
  {
    name: 'they wrote before I followed up',
    input: {
      ...toJenny,
      step: 'process',
      touchpoints: [...sent, { ...planned, outcome: 'replied' }],
    },
    says: ['hank you for your email on Friday about the Operations Manager role at Acme'],
    subject: 'Following up: Operations Manager at Acme',
  },
  {
    name: 'a rejection, keeping the person',
    input: {
      ...toJenny,
      application: { ...application, stage: 'closed', outcome: 'rejected' },
      step: 'again',
      touchpoints: [...sent, spoke, { ...planned, outcome: 'rejected' }],
    },
    says: ['hank you for considering me for the Operations Manager role at Acme', 'please think of me'],
    never: ['applied', 'interviewing process', 'again soon', 'decision', 'speaking with me'],
  },
  {
    name: 'a rejection by the person who was named',
    input: {
      ...toSusan,
      step: 'again',
      touchpoints: [...toSusan.touchpoints, { ...planned, outcome: 'rejected', contactId: susanId }],
    },
    says: ['hank you for considering me', 'glad to stay in touch'],
    never: ['fifteen minutes', 'again soon'],
  },
  {
    name: 'a promise, on the advice rung',
    input: { ...toJenny, step: 'advice', touchpoints: [...sent, { ...spoke, outcome: 'will-call-back' }] },
    says: ['You kindly offered to call me back'],
  },
  {
    name: 'an offer before anybody is known',
    input: { ...base, step: 'again', application: { ...application, stage: 'offer' } },
    says: ['hank you again for offering me the Operations Manager role at Acme'],
    never: ['applied', 'interviewing process'],
  },
  {
    name: 'kept in the network after a rejection, first word',
    input: { ...toKeptJenny, step: 'receipt', touchpoints: [spoke, rejected] },
    says: ['hank you for considering me.', 'please think of me'],
    subject: 'Thank you',
    never: ['applied', 'résumé', 'my next role'],
  },
  {
    name: 'kept in the network after a rejection, once she was thanked',
    input: { ...toKeptJenny, step: 'process', touchpoints: [spoke, rejected, emailed] },
    says: ['speaking with me last Wednesday', 'emailed you on Saturday', 'o you know of openings'],
    subject: 'Following up: Alex Kim',
    never: ['considering me', 'interviewing process'],
  },
  {
    name: 'taken up again after a rejection',
    input: {
      ...toJenny,
      application: { ...application, reopenedAt: rejected.createdAt + 1 },
      step: 'process',
      touchpoints: [...sent, spoke, rejected],
    },
    says: ['speaking with me last Wednesday', 'where you are in the interviewing process'],
    subject: 'Following up: Operations Manager at Acme',
    never: ['considering me', 'think of me'],
  },
  {
    name: 'an offer, once I thanked for it',
    input: {
      ...toJenny,
      application: { ...application, stage: 'offer' },
      step: 'again',
      touchpoints: [
        ...sent,
        spoke,
        buildTouchpoint({ channel: 'phone', outcome: 'offer', contactId: jennyId, occurredOn: '2026-11-19' }),
        emailed,
      ],
    },
    says: ["I'm following up on your offer of the Operations Manager role at Acme", 'anything you need from me'],
    subject: 'Your offer: Operations Manager at Acme',
    never: ['offering me', 'confidence', 'interviewing process'],
  },
  {
    name: 'an office that was spoken with, and nobody by name',
    input: { ...toJenny, contact: office, contacts: [office], step: 'process', touchpoints: [...sent, call, spoke] },
    says: ['by fax to you', 'spoke with one of your colleagues last Wednesday'],
    never: ['speaking with me', 'spoke with you', 'Hello someone'],
  },
  {
    name: 'a person newly named in the network',
    input: {
      ...base,
      application: undefined,
      contact: { ...dana, referredById: jennyId },
      contacts: [dana, jenny],
      step: 'receipt',
      touchpoints: [],
    },
    says: ['Jenny Smith suggested that I speak with you', 'ay I send you my résumé'],
    subject: 'Jenny Smith suggested that I write',
  },
];
