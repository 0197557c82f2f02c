import { readdirSync } from 'node:fs';
import { test } from 'vitest';
import { ROOT } from '../tools/repository.ts';
import { expectNone } from './expect-none.ts';

/** The house is small: these, and what tools insist on finding here. */
const PLACES = ['src', 'public', 'tests', 'manifest.json', 'vite.config.ts', 'package.json', 'README.md'];
const TOOL_FILES = [
  'package-lock.json',
  'tsconfig.json',
  'biome.json',
  'LICENSE',
  '.ci',
  '.git',
  '.gitignore',
  '.gitattributes',
  '.editorconfig',
];
/** Made by tools, and in no commit. */
const MADE = ['node_modules', 'dist', '.DS_Store', '.vscode', '.idea'];

test('the top of the repository holds what belongs there', () => {
  const known = new Set([...PLACES, ...TOOL_FILES, ...MADE]);
  expectNone(
    readdirSync(ROOT).filter((name) => !known.has(name)),
    'Put code into src/, tests and tools into tests/, static files into public/; a tool that needs a file here is named in this test.',
  );
});

test('the README and the licence are there', () => {
  const present = readdirSync(ROOT);
  expectNone(
    ['README.md', 'LICENSE'].filter((name) => !present.includes(name)),
    'Write them: the README is for users first, then for contributors; the licence is MIT.',
  );
});
