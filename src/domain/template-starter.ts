import type { DraftKind } from './draft-kind.ts';

const WHY = '{pitch} {proof}';
const SIGNED = '[if my name: Kind regards,\n{my name}]\n[if my phone: {my phone}]\n[if my email: {my email}]';

/** Ours, written as a template: where one starts who wants to change a few words. */
export const TEMPLATE_STARTERS: Readonly<Record<DraftKind, { readonly subject: string; readonly body: string }>> = {
  call: {
    subject: '',
    body: `Hello {first name}[if my name: , this is {my name}].\n\n{opening} {history}\n\n${WHY}\n\n{questions}\n\nThank you. I'll check back with you soon. [if my phone: My number is {my phone}.]`,
  },
  voicemail: {
    subject: '',
    body: "Hello {first name}[if my name: , this is {my name}]. {opening} {proof} [if my phone: My number is {my phone}. Again, that is {my phone}.] I'll try you again soon. Thank you.",
  },
  email: {
    subject: '[if role: Following up: {job title} at {company}]',
    body: `Hello {first name},\n\n{opening} {history}\n\n${WHY}\n\n{questions}\n\nThank you for your time. I'll be in touch again soon.\n\n${SIGNED}`,
  },
  linkedin: { subject: '', body: 'Hello {first name}. {opening} {questions} Thank you[if my name: , {my name}].' },
  'linkedin-message': {
    subject: '',
    body: `Hello {first name},\n\n{opening} {history}\n\n${WHY}\n\n{questions}\n\nThank you[if my name: , {my name}].`,
  },
  text: {
    subject: '',
    body: 'Hello {first name}[if my name: , this is {my name}]. {opening} {questions} Thank you.',
  },
};
