/** The words of the editor of drafts. */
import type { DraftKind } from '../domain/draft-kind.ts';
import type { TemplateStep } from '../domain/draft-template.ts';
import type { TemplateNote } from '../domain/parse-template.ts';
import type { Placeholder, TemplateState } from '../domain/template-names.ts';

export const TEMPLATE_WORDS = {
  title: 'Your words',
  hint: 'Drafts come in our words until you write your own. Change a few words, or all of them.',
  kindLabel: 'For',
  kind: {
    call: 'a call',
    voicemail: 'a voicemail',
    email: 'an e-mail',
    linkedin: 'a LinkedIn note (300 characters)',
    'linkedin-message': 'a LinkedIn message',
    text: 'a text message',
  } satisfies Record<DraftKind, string>,
  stepLabel: 'When',
  step: {
    any: 'At every step',
    receipt: 'Asking whether the résumé arrived',
    process: 'Asking where things stand',
    advice: 'Asking for advice',
    'decision-maker': 'Writing to the decision maker',
    again: 'Around again',
    'thank-you': 'Thanking for an interview',
  } satisfies Record<TemplateStep, string>,
  subject: 'Subject',
  body: 'Words',
  ours: 'These are ours. What you change is yours.',
  yours: 'These are yours.',
  yoursEveryStep: 'These are yours for every step. What you change here is for this step only.',
  back: 'Back to ours',
  preview: 'How it reads',
  withYours: (who: string) => `With what is on record about ${who}.`,
  withExample: 'With an example, until you have an application of your own.',
  shortened: 'Longer than this kind allows: the sentences at the end are left out.',
  nothing: 'Nothing of it can be said here, so ours stands.',
  missing: (names: string) => `Not known here, so what needs it is left out: ${names}.`,
  note: {
    'unknown-name': (written) => `We know no ${written}: its sentence is left out.`,
    'unknown-condition': (written) => `We know no condition «${written}»: its sentence is left out.`,
    'stray-bracket': (written) => `Brackets are kept for facts and conditions. The sentence at ${written} is left out.`,
  } satisfies Record<TemplateNote['about'], (written: string) => string>,
  helpTitle: 'What you can write',
  help: [
    'A fact stands in braces: Hello {first name}.',
    'A condition stands in brackets: [if company: I like what {company} does.] Or turned around: [if no company: …]',
    'When a fact is not known, the sentence that needs it is left out. A draft never has a hole.',
  ],
  facts: 'Facts',
  states: 'Further conditions',
} as const;

export const PLACEHOLDER_WORDS: Readonly<Record<Placeholder, string>> = {
  'first name': 'of the person you write to',
  'full name': 'of the person you write to',
  company: 'the company',
  'job title': 'as advertised',
  role: 'the … role at …',
  'when applied': 'three weeks ago',
  'how applied': 'three weeks ago through your website, and by fax to Jenny Smith',
  referrer: 'who sent you to this person',
  'interview day': 'last Tuesday',
  opening: 'our first sentence: the thanks, who sent you, or what you sent',
  history: 'what else was done and said, in whole sentences',
  pitch: 'yours, from above',
  proof: 'one proof that was not used yet, as a sentence',
  questions: 'what this step asks and nobody answered yet',
  'my name': 'yours',
  'my phone': 'yours',
  'my email': 'yours',
};

export const STATE_WORDS: Readonly<Record<TemplateState, string>> = {
  applied: 'you applied',
  'first time': 'nothing followed the application yet',
  'promised to call': 'they said they would call',
  'interview planned': 'an interview lies ahead',
  offer: 'they made an offer',
  rejected: 'they said no',
};
