import { EMPTY_PROFILE } from '../../../src/domain/profile.ts';
import { buildOpeningTouch, buildTouchpoint } from '../../builders/touchpoint.ts';
import { base, call, jenny, jennyId, portal, sent, spoke, toJenny, voicemail } from './draft-people.ts';
import type { DraftSituation } from './draft-situations.ts';

export const FIRST_RUNGS: readonly DraftSituation[] = [
  {
    name: 'nobody known, nothing in the profile',
    input: { ...base, profile: EMPTY_PROFILE },
    says: ['I applied for the Operations Manager role at Acme three weeks ago through your website'],
  },
  {
    name: 'nobody known, full profile',
    input: base,
    says: ['three weeks ago through your website', 'whether you have my résumé'],
  },
  {
    name: 'website and fax to the reader',
    input: toJenny,
    says: ['Hello Jenny', 'three weeks ago through your website and by fax to you'],
  },
  {
    name: 'website and fax to somebody else',
    input: { ...base, contacts: [jenny], touchpoints: sent },
    says: ['through your website and by fax to Jenny Smith'],
  },
  {
    name: 'fax a week after the website',
    input: {
      ...toJenny,
      touchpoints: [portal, buildOpeningTouch({ channel: 'fax', contactId: jennyId, occurredOn: '2026-11-09' })],
    },
    says: ['three weeks ago through your website and two weeks ago by fax to you'],
  },
  {
    name: 'receipt, after a voicemail',
    input: { ...toJenny, touchpoints: [...sent, voicemail] },
    says: ['I also left you a voicemail about ten days ago', "One thing I haven't mentioned yet: I cut picking errors"],
  },
  {
    name: 'receipt, after a voicemail and a call',
    input: { ...toJenny, touchpoints: [...sent, voicemail, call] },
    says: [
      'left you a voicemail about ten days ago and tried to reach you by phone last Tuesday',
      'cut picking errors',
    ],
  },
  {
    name: 'process, after three tries in three ways',
    input: {
      ...toJenny,
      step: 'process',
      touchpoints: [...sent, voicemail, call, buildTouchpoint({ contactId: jennyId, occurredOn: '2026-11-20' })],
    },
    says: ['emailed you on Friday', 'where you are in the interviewing process'],
    never: ['whether you have my résumé'],
  },
  {
    name: 'process, after we spoke',
    input: { ...toJenny, step: 'process', touchpoints: [...sent, { ...spoke, answeredAsks: ['receipt'] }] },
    says: [
      'hank you again for speaking with me last Wednesday about the Operations Manager role at Acme',
      'by fax to you',
    ],
    never: ['whether you have my résumé'],
  },
  {
    name: 'process, the state of things answered',
    input: { ...toJenny, step: 'process', touchpoints: [...sent, { ...spoke, answeredAsks: ['receipt', 'process'] }] },
    says: ['ould I schedule a few minutes with the person making the decision'],
    never: ['where you are in the interviewing'],
  },
  {
    name: 'process, a meeting already promised',
    input: { ...toJenny, step: 'process', touchpoints: [...sent, { ...spoke, answeredAsks: ['meeting'] }] },
    says: ['where you are in the interviewing process'],
    never: ['person making the decision'],
  },
  {
    name: 'again, with every ask answered',
    input: {
      ...toJenny,
      step: 'again',
      touchpoints: [...sent, { ...spoke, answeredAsks: ['receipt', 'process', 'meeting', 'advice'] }],
    },
    says: ['If there is anything else you would like to see from me'],
    never: ['May I ask whether', 'where you are in the', 'person making the decision'],
  },
  {
    name: 'they would call back',
    input: { ...toJenny, step: 'process', touchpoints: [...sent, { ...spoke, outcome: 'will-call-back' }] },
    says: ['You kindly offered to call me back'],
  },
  {
    name: 'somebody else would call back',
    input: {
      ...base,
      contacts: [jenny],
      step: 'process',
      touchpoints: [...sent, { ...spoke, outcome: 'will-call-back' }],
    },
    says: ['spoke with Jenny last Wednesday', 'Jenny kindly offered to call me back'],
  },
  {
    name: 'spoke with nobody in particular',
    input: { ...base, step: 'process', touchpoints: [portal, { ...spoke, contactId: undefined }] },
    says: ['I also spoke with one of your colleagues last Wednesday'],
  },
];
