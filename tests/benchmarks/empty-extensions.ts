import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import manifest from '../../manifest.json' with { type: 'json' };

/** Extensions that do nothing, to compare with, in a temporary folder. */
export interface EmptyExtensions {
  /** An empty Preact popup as `popup.html`. */
  readonly popup: string;
  /** Two times the same: an empty content script on the pages of our boards. The second shows how far equals differ. */
  readonly contents: readonly [string, string];
  remove(): void;
}

const POPUP_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Empty</title></head>
<body><div id="root"></div><script src="popup.js"></script></body></html>`;

export async function makeEmptyExtensions(): Promise<EmptyExtensions> {
  const root = mkdtempSync(join(tmpdir(), 'squeaky-wheel-bench-'));
  const popup = makeExtension(root, 'popup', { action: { default_popup: 'popup.html' } });
  writeFileSync(join(popup, 'popup.html'), POPUP_PAGE);
  writeFileSync(join(popup, 'popup.js'), await bundleEmptyPopup());
  return {
    popup,
    contents: [makeEmptyContent(root, 'content'), makeEmptyContent(root, 'content-again')],
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function makeEmptyContent(root: string, name: string): string {
  const folder = makeExtension(root, name, {
    content_scripts: manifest.content_scripts.map((script) => ({ ...script, js: ['empty.js'] })),
  });
  // each its own text, or the second would find the first one's code in the cache
  writeFileSync(join(folder, 'empty.js'), `; // ${name}`);
  return folder;
}

function makeExtension(root: string, name: string, rest: object): string {
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ manifest_version: 3, name, version: '1', ...rest }));
  return folder;
}

async function bundleEmptyPopup(): Promise<string> {
  const entry = fileURLToPath(new URL('./empty-popup.iife.tsx', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'chrome144', lib: { entry, formats: ['iife'], name: 'emptyPopup' } },
  });
  const [result] = [built].flat();
  const chunk = result !== undefined && 'output' in result ? result.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The empty popup was not bundled.');
  return chunk.code;
}
