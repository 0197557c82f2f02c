import { isPlaceholder, isState, type Placeholder, plainName, type TemplateState } from './template-names.ts';

/** A piece of a template. `unknown` is what nobody can fill in: its sentence is left out. */
export type TemplatePart =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'fact'; readonly name: Placeholder }
  | { readonly is: 'unknown'; readonly size: 'words' | 'sentence' }
  | {
      readonly is: 'condition';
      readonly name: Placeholder | TemplateState;
      readonly holds: 'when-known' | 'when-not-known';
      readonly parts: readonly TemplatePart[];
    };

/** What the editor tells about a template, calmly. */
export interface TemplateNote {
  readonly about: 'unknown-name' | 'unknown-condition' | 'stray-bracket';
  /** As it was typed, cut short. */
  readonly written: string;
}

export interface ParsedTemplate {
  readonly parts: readonly TemplatePart[];
  readonly notes: readonly TemplateNote[];
}

const TOKEN = /\[\s*if\s+[^:[\]{}\n]{1,60}:[ \t]*|\{[^{}[\]\n]{0,60}\}|[{}[\]]|[^{}[\]]+/gi;
/** Deeper than anybody means it; what is deeper counts as a stray bracket. */
const DEEPEST = 8;

/**
 * Reads a template: plain text, `{first name}`, `[if company: …]` and `[if no company: …]`, which may hold others.
 * Total: every text is a template, and what makes no sense becomes a note and an `unknown` part.
 * @example parseTemplate('Hello {first name},').parts // [text 'Hello ', fact 'first name', text ',']
 */
export function parseTemplate(template: string): ParsedTemplate {
  const notes: TemplateNote[] = [];
  const open: OpenPart[] = [{ opened: '', parts: [] }];
  // private signs mark places while rendering
  const text = template.replace(/\r\n?/g, '\n').replace(/[\p{Co}\p{Cs}]/gu, '');
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const here = open.at(-1)?.parts;
    if (token.startsWith('[') && token.length > 1 && open.length <= DEEPEST) open.push({ opened: token, parts: [] });
    else if (token === ']' && open.length > 1) close(open, notes);
    else if (token.startsWith('{') && token.length > 1) here?.push(readFact(token, notes));
    else if (/^[{}[\]]/.test(token)) here?.push(readStray(text.slice(index, index + MOST_SHOWN), notes));
    else here?.push({ is: 'text', text: token });
  }
  while (open.length > 1) leaveOpen(open, notes);
  return { parts: open[0]?.parts ?? [], notes };
}

const MOST_SHOWN = 24;

interface OpenPart {
  readonly opened: string;
  readonly parts: TemplatePart[];
}

function close(open: OpenPart[], notes: TemplateNote[]): void {
  const { opened, parts } = open.pop() as OpenPart;
  const written = opened.replace(/^\[\s*if\s+/i, '').replace(/:[ \t]*$/, '');
  const [, not = '', name = ''] = /^(no |not )?(.*)$/.exec(plainName(written)) ?? [];
  const here = open.at(-1)?.parts;
  if (isPlaceholder(name) || isState(name)) {
    here?.push({ is: 'condition', name, holds: not === '' ? 'when-known' : 'when-not-known', parts });
    return;
  }
  notes.push({ about: 'unknown-condition', written });
  const last = parts.at(-1);
  const isSentence = last?.is === 'text' && /[.?!]\s*$/.test(last.text);
  here?.push({ is: 'unknown', size: isSentence ? 'sentence' : 'words' });
}

/** The closing bracket was forgotten: what follows still stands. */
function leaveOpen(open: OpenPart[], notes: TemplateNote[]): void {
  const { opened, parts } = open.pop() as OpenPart;
  open.at(-1)?.parts.push(readStray(opened, notes), ...parts);
}

function readFact(token: string, notes: TemplateNote[]): TemplatePart {
  const name = plainName(token.slice(1, -1));
  if (isPlaceholder(name)) return { is: 'fact', name };
  notes.push({ about: 'unknown-name', written: token });
  return { is: 'unknown', size: 'words' };
}

function readStray(text: string, notes: TemplateNote[]): TemplatePart {
  notes.push({ about: 'stray-bracket', written: (text.split('\n')[0] ?? '').trim() });
  return { is: 'unknown', size: 'words' };
}
