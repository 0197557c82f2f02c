import { buildApplication } from '../../builders/application.ts';
import { buildOpeningTouch, buildTouchpoint } from '../../builders/touchpoint.ts';
import { base, dana, danaId, jenny, toJenny } from './draft-people.ts';
import type { DraftSituation } from './draft-situations.ts';

export const OTHER_THREADS: readonly DraftSituation[] = [
  {
    name: 'a recruiter of another firm',
    input: { ...toJenny, contact: { ...jenny, role: 'recruiter', company: 'Harbor Staffing' } },
    says: ['through the Acme website'],
    never: ['your website'],
  },
  {
    name: 'applied through LinkedIn',
    input: {
      ...base,
      application: buildApplication({ posting: { boardId: 'linkedin', url: 'https://www.linkedin.com/jobs/view/1' } }),
    },
    says: ['three weeks ago through LinkedIn'],
    never: ['website'],
  },
  {
    name: 'applied on an unknown site',
    input: {
      ...base,
      application: buildApplication({ posting: { boardId: 'generic', url: 'https://jobs.example/1' } }),
    },
    says: ['I applied online for the Operations Manager role at Acme three weeks ago'],
    never: ['website'],
  },
  {
    name: "applied on the employer's own site",
    input: {
      ...base,
      application: buildApplication({ posting: { boardId: 'generic', url: 'https://careers.acme.example/1' } }),
    },
    says: ['through your website'],
  },
  {
    name: 'noted by hand, with no word on how',
    input: { ...base, application: buildApplication({ source: 'by-hand', appliedOn: '2026-08-20' }), touchpoints: [] },
    says: ['I applied for the Operations Manager role at Acme about three months ago'],
    never: ['website', 'online'],
  },
  {
    name: 'only thinking of applying',
    input: { ...toJenny, application: buildApplication({ stage: 'to-apply' }), touchpoints: [] },
    says: ["I'm very interested in the Operations Manager role at Acme", 'ay I send you my résumé'],
    never: ['applied'],
  },
  {
    name: 'a network contact, first word',
    input: { ...base, application: undefined, contact: dana, contacts: [dana], touchpoints: [] },
    says: ['Hello Dana', "I'm looking for my next role", 'ay I send you my résumé'],
    subject: 'A short question from Alex Kim',
    never: ['applied'],
  },
  {
    name: 'a network contact, after an e-mail',
    input: {
      ...base,
      application: undefined,
      contact: dana,
      contacts: [dana],
      touchpoints: [buildOpeningTouch({ channel: 'email', contactId: danaId, occurredOn: '2026-11-18' })],
    },
    says: ['I emailed you last Wednesday', 'whether my message reached you'],
  },
  {
    name: 'a network contact at a company, advice',
    input: {
      ...base,
      application: undefined,
      contact: { ...dana, role: 'insider', company: 'Birch & Sons' },
      contacts: [dana],
      step: 'advice',
      touchpoints: [buildTouchpoint({ channel: 'linkedin', contactId: danaId, occurredOn: '2026-11-16' })],
    },
    says: [
      "I'm very interested in working at Birch & Sons",
      'wrote to you on LinkedIn a week ago',
      'ou know Birch & Sons from the inside',
    ],
  },
  {
    name: 'a recruiter with no application, process',
    input: {
      ...base,
      application: undefined,
      contact: { ...dana, role: 'recruiter' },
      contacts: [dana],
      step: 'process',
      touchpoints: [],
    },
    says: ['o you know of openings that I might be right for?'],
  },
  {
    name: 'a network contact, after we spoke',
    input: {
      ...base,
      application: undefined,
      contact: dana,
      contacts: [dana],
      step: 'process',
      touchpoints: [
        buildTouchpoint({ channel: 'phone', outcome: 'spoke', contactId: danaId, occurredOn: '2026-11-18' }),
      ],
    },
    says: ['hank you again for speaking with me last Wednesday', 'o you know of openings'],
    never: ['applied', 'interviewing process'],
  },
  {
    name: 'a network contact, who was named by another',
    input: {
      ...base,
      application: undefined,
      contact: { ...dana, referredById: jenny.id },
      contacts: [dana, jenny],
      step: 'decision-maker',
      touchpoints: [],
    },
    says: ["Jenny Smith suggested that I speak with you, since I'm looking for my next role", 'fifteen minutes'],
    subject: 'Jenny Smith suggested that I write',
    never: ['applied'],
  },
  {
    name: 'a network contact, around again',
    input: {
      ...base,
      application: undefined,
      contact: dana,
      contacts: [dana],
      step: 'again',
      touchpoints: [
        buildTouchpoint({ channel: 'email', contactId: danaId, occurredOn: '2026-11-12' }),
        buildTouchpoint({ channel: 'phone', outcome: 'no-answer', contactId: danaId, occurredOn: '2026-11-18' }),
      ],
    },
    says: ['emailed you', 'getting back in touch'],
    subject: 'Following up: Alex Kim',
    never: ['applied', 'interviewing process'],
  },
];
