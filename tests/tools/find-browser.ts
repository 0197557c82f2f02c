/**
 * Finds a browser that is already on this machine: npm downloads none here. `CHROME_PATH` and `FIREFOX_PATH` go first.
 * Where nothing is found and this is a Debian on which we may install packages, `ensureBrowsers` asks apt for one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

export type Ensured =
  | { readonly ok: true; readonly paths: Readonly<Partial<Record<BrowserKind, string>>> }
  | { readonly ok: false; readonly sentence: string };

interface Places {
  readonly variable: string;
  readonly commands: readonly string[];
  readonly files: readonly string[];
  readonly package: string;
  readonly words: string;
}

const PROGRAM_FOLDERS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (folder): folder is string => folder !== undefined && folder !== '',
);

const PLACES: Readonly<Record<BrowserKind, Places>> = {
  chromium: {
    variable: 'CHROME_PATH',
    // Chromium first: branded Chrome from 137 on ignores --load-extension (playwright.dev/docs/chrome-extensions)
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    files: [
      '/snap/bin/chromium',
      ...onMac(['Chromium', 'Google Chrome', 'Google Chrome for Testing', 'Microsoft Edge']),
      ...onWindows(['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe']),
      ...onWindows(['Microsoft\\Edge\\Application\\msedge.exe']),
    ],
    package: 'chromium',
    words: 'Chrome, Chromium or Edge (or set CHROME_PATH to one)',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    files: [
      ...onMac(['Firefox', 'Firefox Developer Edition']),
      ...onWindows(['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe']),
    ],
    package: 'firefox-esr',
    words: 'Firefox 140 or later (or set FIREFOX_PATH to one)',
  },
};

/** The browser's executable, or undefined when there is none. A set variable that points nowhere is not passed over. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const places = PLACES[kind];
  const chosen = process.env[places.variable];
  if (chosen !== undefined && chosen !== '') return existsSync(chosen) ? chosen : undefined;
  return (
    places.commands.map(onPath).find((file) => file !== undefined) ?? places.files.find((file) => existsSync(file))
  );
}

/** Finds every browser asked for, and installs what is missing where it may; else one sentence on what to install. */
export function ensureBrowsers(kinds: readonly BrowserKind[]): Ensured {
  const absent = kinds.filter((kind) => findBrowser(kind) === undefined);
  if (absent.length > 0 && mayInstall()) installWithApt(absent.map((kind) => PLACES[kind].package));
  const missing = kinds.filter((kind) => findBrowser(kind) === undefined);
  if (missing.length > 0) return { ok: false, sentence: whatToInstall(missing) };
  return { ok: true, paths: Object.fromEntries(kinds.map((kind) => [kind, findBrowser(kind)])) };
}

export function whatToInstall(kinds: readonly BrowserKind[]): string {
  const wrong = kinds.map((kind) => PLACES[kind].variable).filter((name) => (process.env[name] ?? '') !== '');
  if (wrong.length > 0) return `${wrong.join(' and ')} names a file that is not there: correct it or unset it.`;
  return `No browser was found for this: please install ${kinds.map((kind) => PLACES[kind].words).join(', and ')}.`;
}

function onPath(command: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, command)).find((file) => existsSync(file));
}

function onMac(names: readonly string[]): string[] {
  const home = process.env.HOME ?? '';
  const executable = (name: string) => (name.startsWith('Firefox') ? 'firefox' : name);
  return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
    names.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', executable(name))),
  );
}

function onWindows(tails: readonly string[]): string[] {
  return PROGRAM_FOLDERS.flatMap((folder) => tails.map((tail) => `${folder}\\${tail}`));
}

function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== undefined;
}

function installWithApt(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(' and ')} with apt …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words: string[]) =>
    spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}
