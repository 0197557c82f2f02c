import type { DraftInput } from '../../../src/domain/draft.ts';
import { localDate } from '../../../src/domain/local-date.ts';
import { buildApplication } from '../../builders/application.ts';
import { buildTouchpoint } from '../../builders/touchpoint.ts';
import {
  ALEX,
  base,
  jenny,
  jennyId,
  sent,
  spoke,
  susan,
  susanId,
  toJenny,
  toSusan,
  voicemail,
} from './draft-people.ts';
import type { DraftSituation } from './draft-situations.ts';

const wild = (title: string, company: string): DraftInput => ({
  ...base,
  application: buildApplication({ posting: { title, company } }),
});
const called = (name: string): DraftInput => ({
  ...toJenny,
  contact: { ...jenny, name },
  contacts: [{ ...jenny, name }],
});

export const WILD_INPUT: readonly DraftSituation[] = [
  {
    name: 'title and company full of junk',
    input: wild('  <b>Senior\n Engineer</b> (m/f/d) [Remote] {{team}} () ', ' Acme,\u200b\t Inc. '),
    says: ['the Senior Engineer (Remote) role at Acme, Inc.'],
    never: ['..'],
  },
  { name: 'title as the scraper lost it', input: wild('undefined', 'null'), never: ['the  role'] },
  {
    name: 'title only',
    input: wild('Night Porter', ''),
    says: ['I applied for the Night Porter role three weeks ago'],
  },
  { name: 'company only', input: wild('', 'Acme'), says: ['I applied for the role at Acme three weeks ago'] },
  {
    name: 'title that says role',
    input: wild('The Head Chef position', 'Acme'),
    says: ['for the Head Chef position at Acme'],
  },
  { name: 'title of three hundred letters', input: wild('Senior '.repeat(42), 'Very '.repeat(39)) },
  { name: 'title of one endless word', input: wild('x'.repeat(300), 'y'.repeat(200)) },
  {
    name: 'title with an emoji and REQ number',
    input: wild('🚀 Data Analyst - REQ-1234', 'Yahoo!'),
    says: ['the Data Analyst role at Yahoo!'],
  },
  { name: 'name written last first', input: called('Smith, Jenny'), says: ['Hello Jenny'] },
  { name: 'name with a doctorate', input: called('Dr. Jenny Smith, PhD'), says: ['Hello Dr. Smith'] },
  {
    name: 'name with pronouns and firm',
    input: called('Jenny Smith (she/her) | Acme'),
    says: ['Hello Jenny'],
    never: ['she/her'],
  },
  {
    name: 'no name yet, only an office',
    input: called('someone in HR at Acme'),
    says: ['by fax to you'],
    never: ['Hello someone', 'Hello Someone'],
  },
  { name: 'name in another script', input: called('田中 花子'), says: ['Hello 田中 花子'] },
  { name: 'name of a hundred letters', input: called('Wolfeschlegel '.repeat(8).trim()) },
  {
    name: 'two people of one first name',
    input: {
      ...base,
      contacts: [jenny, { ...susan, name: 'Jenny Park' }],
      step: 'process',
      touchpoints: [...sent, spoke, { ...voicemail, contactId: susanId }],
    },
    says: ['Jenny Park', 'by fax to Jenny Smith', 'spoke with Jenny Smith'],
  },
  {
    name: 'a profile of whole paragraphs',
    input: {
      ...toSusan,
      profile: {
        ...ALEX,
        pitch: `${'I care about calm, careful work. '.repeat(17)}`,
        proofPoints: [' ', 'word '.repeat(59), ''],
      },
    },
  },
  {
    name: 'proof points in résumé style',
    input: { ...base, profile: { ...ALEX, proofPoints: ['Led a team of 12.'] } },
    says: ['I led a team of 12.'],
    never: ['12..'],
  },
  {
    name: 'applied today',
    input: { ...base, today: localDate('2026-11-02') },
    says: ['earlier today through your website'],
  },
  { name: 'applied a year ago', input: { ...base, today: localDate('2027-11-05') }, says: ['about a year ago'] },
  {
    name: 'every channel there is',
    input: {
      ...toJenny,
      step: 'again',
      touchpoints: [
        ...sent,
        ...(['email', 'phone', 'voicemail', 'linkedin', 'text', 'fax', 'post', 'in-person'] as const).map(
          (channel, index) =>
            buildTouchpoint({ channel, outcome: 'no-answer', contactId: jennyId, occurredOn: `2026-11-1${index}` }),
        ),
      ],
    },
    says: ['emailed you', 'by phone', 'on LinkedIn', 'text message', 'a fax', 'by mail', 'stopped by to see you'],
  },
  {
    name: 'touches by people who are gone',
    input: { ...base, touchpoints: [...sent, spoke, voicemail] },
    says: ['by fax'],
    never: ['Jenny'],
  },
];
