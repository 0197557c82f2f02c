import { localDate } from '../../../src/domain/local-date.ts';
import { EMPTY_PROFILE } from '../../../src/domain/profile.ts';
import { buildTouchpoint } from '../../builders/touchpoint.ts';
import {
  application,
  base,
  call,
  interview,
  jenny,
  named,
  planned,
  sent,
  spoke,
  susan,
  susanId,
  thanked,
  toJenny,
  toSusan,
  voicemail,
} from './draft-people.ts';
import type { DraftSituation } from './draft-situations.ts';

export const LATER_RUNGS: readonly DraftSituation[] = [
  {
    name: 'advice from an insider',
    input: { ...toJenny, step: 'advice', touchpoints: [...sent, spoke] },
    says: ['ou know Acme from the inside: what would you advise me to do next, and who should I speak with?'],
  },
  { name: 'advice, nobody known', input: { ...base, step: 'advice' }, says: ['hat would you do next in my place'] },
  {
    name: 'the person who was named',
    input: toSusan,
    says: [
      'Jenny Smith suggested that I speak with you about the Operations Manager role at Acme',
      'Jenny and I spoke last Thursday',
      'by fax to Jenny',
      'ould we find fifteen minutes to talk',
    ],
  },
  {
    name: 'the person who was named, empty profile',
    input: { ...toSusan, profile: EMPTY_PROFILE },
    says: ['Jenny Smith suggested'],
  },
  {
    name: 'the person who was named, after a voicemail to her',
    input: {
      ...toSusan,
      touchpoints: [
        ...toSusan.touchpoints,
        buildTouchpoint({
          channel: 'voicemail',
          outcome: 'left-message',
          contactId: susanId,
          occurredOn: '2026-11-22',
        }),
      ],
    },
    says: ['Jenny Smith suggested', 'left you a voicemail yesterday'],
  },
  {
    name: 'named by e-mail',
    input: {
      ...toSusan,
      touchpoints: [...sent, { ...named, channel: 'email', direction: 'inbound', step: undefined }],
    },
    says: ['I also heard from Jenny by email last Thursday'],
    never: ['Jenny and I spoke'],
  },
  {
    name: 'the person who was named answered',
    input: {
      ...toSusan,
      step: 'again',
      touchpoints: [...toSusan.touchpoints, { ...spoke, contactId: susanId, occurredOn: localDate('2026-11-20') }],
    },
    says: ['hank you again for speaking with me on Friday', "I'm glad Jenny Smith pointed me to you"],
  },
  {
    name: 'thank-you to the interviewer, who was named',
    input: { ...toSusan, step: 'thank-you', touchpoints: [...toSusan.touchpoints, interview] },
    says: [
      "hank you for taking the time to talk with me yesterday about the Operations Manager role at Acme; I'm glad Jenny Smith pointed me to you",
    ],
    never: ['whether', 'applied', 'fifteen minutes'],
  },
  {
    name: 'thank-you, interviewer not noted',
    input: { ...toJenny, step: 'thank-you', touchpoints: [...sent, { ...interview, contactId: undefined }] },
    says: ["hank you for yesterday's interview for the Operations Manager role at Acme"],
  },
  {
    name: 'thank-you to HR for the talk with Susan',
    input: { ...toJenny, contacts: [jenny, susan], step: 'thank-you', touchpoints: [...sent, interview] },
    says: ['hank you for the chance to talk with Susan Lee yesterday about'],
  },
  {
    name: 'thank-you with no interview on record',
    input: { ...toJenny, step: 'thank-you' },
    says: ['hank you for taking the time to consider me for the Operations Manager role at Acme'],
  },
  {
    name: 'after the thank-you',
    input: {
      ...toSusan,
      today: localDate('2026-11-27'),
      step: 'process',
      touchpoints: [...toSusan.touchpoints, interview, thanked],
    },
    says: ['ould you tell me where things stand and what the next step will be', 'emailed you'],
    never: ['whether you have my résumé', 'fifteen minutes'],
  },
  {
    name: 'an interview ahead',
    input: { ...toJenny, step: 'process', touchpoints: [...sent, { ...spoke, outcome: 'interview-planned' }] },
    says: [
      "I'm looking forward to the interview for the Operations Manager role at Acme",
      'what happens after the interview',
    ],
    never: ['whether you have my résumé'],
  },
  {
    name: 'an offer',
    input: {
      ...toSusan,
      step: 'again',
      application: { ...application, stage: 'offer' },
      touchpoints: [...sent, interview, { ...named, outcome: 'offer', contactId: susanId }],
    },
    says: ['hank you again for offering me the Operations Manager role at Acme', 'anything you need from me'],
    never: ['whether', 'my résumé'],
  },
  {
    name: 'again, the fourth time',
    input: { ...toJenny, step: 'again', touchpoints: [...sent, voicemail, voicemail, call, call] },
    says: ['interviewing process'],
  },
  {
    name: 'an interview planned after we spoke',
    input: { ...toJenny, step: 'process', touchpoints: [...sent, spoke, planned] },
    says: ["I'm looking forward to the interview for the Operations Manager role at Acme", 'prepare or bring'],
    never: ['again for speaking', 'applied', 'whether you have my résumé', 'fifteen minutes'],
  },
  {
    name: 'an interview on a day that they named',
    input: { ...toJenny, step: 'process', touchpoints: [...sent, { ...planned, expectedOn: localDate('2026-11-26') }] },
    says: ["I'm looking forward to the interview on Thursday for the Operations Manager role at Acme"],
  },
  {
    name: 'an interview two weeks ahead',
    input: { ...toJenny, step: 'process', touchpoints: [...sent, { ...planned, expectedOn: localDate('2026-12-08') }] },
    says: ['the interview on December 8 for the Operations Manager role at Acme'],
  },
  {
    name: 'the day of the interview has passed',
    input: { ...toJenny, step: 'process', touchpoints: [...sent, { ...planned, expectedOn: localDate('2026-11-20') }] },
    says: ['where you are in the interviewing process'],
    never: ['looking forward'],
  },
  {
    name: 'an interview planned, the next step known',
    input: { ...toJenny, step: 'process', touchpoints: [...sent, { ...planned, answeredAsks: ['process'] }] },
    says: ["I'm looking forward to the interview", 'prepare or bring'],
    never: ['happens after'],
  },
  {
    name: 'the person who was named, around again before she heard from me',
    input: { ...toSusan, step: 'again' },
    says: ['Jenny Smith suggested that I speak with you'],
    never: ['checking in again', "haven't mentioned", 'staying in touch', "hasn't changed"],
  },
  {
    name: 'the next person, after tries with another',
    input: {
      ...base,
      contact: { ...susan, referredById: undefined },
      contacts: [jenny, susan],
      step: 'again',
      touchpoints: [...sent, voicemail, call],
    },
    says: ['left Jenny a voicemail', 'tried to call last Tuesday'],
    never: ['checking in again', "haven't mentioned", 'left you', 'reach you', 'staying in touch', "hasn't changed"],
  },
];
