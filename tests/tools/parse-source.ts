import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParseResult, parseSync } from 'vite';
import { ROOT } from './repository.ts';

export interface ParsedSource {
  /** Relative to the repository, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly parsed: ParseResult;
  readonly lineAt: (offset: number) => number;
}

/** Parses one file of the repository with the parser that builds it. A syntax error is an error here too. */
export function parseSource(file: string): ParsedSource {
  return parseText(file, readFileSync(join(ROOT, file), 'utf8'));
}

/** The same for text that is in hand; the name's ending tells the language. */
export function parseText(file: string, text: string): ParsedSource {
  const parsed = parseSync(file, text);
  const broken = parsed.errors[0];
  if (broken !== undefined) throw new Error(`${file} cannot be parsed: ${broken.message}`);
  return { file, text, parsed, lineAt: (offset) => text.slice(0, offset).split('\n').length };
}
