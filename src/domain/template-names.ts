/** Facts that a template may name in braces. Each is also a condition: `[if company: …]`. */
export const PLACEHOLDERS = [
  'first name',
  'full name',
  'company',
  'job title',
  'role',
  'when applied',
  'how applied',
  'referrer',
  'interview day',
  'opening',
  'history',
  'pitch',
  'proof',
  'questions',
  'my name',
  'my phone',
  'my email',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** What is so or not, and has no words of its own: conditions only. */
export const STATES = ['applied', 'first time', 'promised to call', 'interview planned', 'offer', 'rejected'] as const;
export type TemplateState = (typeof STATES)[number];

const SENTENCES: readonly Placeholder[] = ['opening', 'history', 'pitch', 'proof', 'questions'];

/** Whether the placeholder stands for whole sentences rather than for words inside one. */
export function isSentence(name: Placeholder): boolean {
  return SENTENCES.includes(name);
}

export function isPlaceholder(name: string): name is Placeholder {
  return (PLACEHOLDERS as readonly string[]).includes(name);
}

export function isState(name: string): name is TemplateState {
  return (STATES as readonly string[]).includes(name);
}

/** As people type it. @example plainName(' First  Name') // 'first name' */
export function plainName(written: string): string {
  return written
    .trim()
    .replace(/[\s_]+/g, ' ')
    .toLowerCase()
    .replace('e-mail', 'email');
}
