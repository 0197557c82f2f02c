/**
 * Who may import whom in src/: design.md §2 as data. One row a module; the test that walks the imports and the linter's
 * folder rules in biome.json (`npx tsx tests/tools/write-import-rules.ts`) are both made from it.
 *
 * A place is a module (`domain`: any file of it) or one file of a module (`messaging/client`). A module may always import
 * itself. `types` may be imported with `import type` only; `values` both ways.
 */
export interface ImportRow {
  readonly values: readonly string[];
  readonly types: readonly string[];
  readonly packages: readonly string[];
  /** Why the row is as it is, and where the code should go instead. */
  readonly advice: string;
}

/** A place in `types` that stands for every module. */
export const ANYWHERE = '*';

/** Modules that are pages of the extension, each opened by `<name>.html` and `<name>.tsx`. */
export const PAGES: readonly string[] = ['popup', 'dashboard', 'options', 'welcome'];

/** What reads tables for pages; the rest of storage/ writes, or is a part of these. */
const READERS: readonly string[] = ['storage/queries', 'storage/history', 'storage/stored-rows', 'storage/backup-log'];

const PAGE: ImportRow = {
  values: ['domain', ...READERS, 'settings', 'messaging/client', 'ui', 'platform'],
  types: ['messaging', 'storage'],
  packages: ['preact', '@preact/signals', 'valibot'],
  advice:
    'A page reads through storage/queries and storage/history, and asks the background for the rest: send a command with messaging/client, and do the work in services/.',
};

const POPUP_PARTS = [
  'board-names',
  'close-choices',
  'draft-panel',
  'history-words',
  'log-panel',
  'next-words',
  'copy-button',
  'panel-words',
  'person-details',
  'popup-state',
  'settled-line',
  'snooze-panel',
  'split-form',
  'where-found',
  'why-now',
  'words',
].map((part) => `popup/${part}`);

export const IMPORT_TABLE: Readonly<Record<string, ImportRow>> = {
  domain: {
    values: [],
    types: [],
    packages: ['valibot'],
    advice:
      'domain/ knows nothing but itself: pass the value in as an argument, or move the rule that needs it to services/.',
  },
  boards: {
    values: ['domain'],
    types: [],
    packages: [],
    advice: 'A board is facts as data: put reading into detection/.',
  },
  detection: {
    values: ['domain'],
    types: ['boards'],
    packages: [],
    advice: 'detection/ is pure: take the board, the document and the time as arguments.',
  },
  platform: {
    values: [],
    types: [],
    packages: ['webextension-polyfill'],
    advice:
      'platform/ speaks of alarms, badges and tabs only: take plain values, and put words of the domain into background/ or services/.',
  },
  settings: {
    values: ['domain', 'platform'],
    types: [],
    packages: ['valibot'],
    advice: 'settings/ holds what the person chose: move rules to domain/ and effects to services/ or background/.',
  },
  messaging: {
    values: ['domain', 'platform'],
    types: [],
    packages: ['valibot'],
    advice: 'messaging/ holds shapes and transport: put handlers and rules into background/ or services/.',
  },
  journal: {
    values: ['domain'],
    types: ['detection'],
    packages: ['valibot'],
    advice: 'journal/ runs in pages and in the background alike: take the storage area as an argument.',
  },
  storage: {
    values: ['domain'],
    types: [],
    packages: ['dexie', 'valibot'],
    advice: 'storage/ reads and writes rows: take what the browser or the UI knows as an argument.',
  },
  exchange: {
    values: ['domain'],
    types: [],
    packages: ['valibot', 'papaparse', 'ical-generator'],
    advice:
      'exchange/ turns rows into files and files into rows: take the text and the rows as arguments; writing tables is for services/.',
  },
  services: {
    // design.md leaves detection out; the drained signs are weighed here, so that an attempt over several pages gets one verdict
    values: ['domain', 'detection', 'storage', 'settings', 'journal', 'exchange'],
    types: ['platform'],
    packages: ['valibot'],
    advice:
      'services/ take the browser, the clock and ids as ports: describe the port here, and let background/ hand it in.',
  },
  content: {
    values: ['boards', 'detection', 'settings', 'messaging/client', 'journal'],
    types: [ANYWHERE],
    packages: [],
    advice:
      'A content script lives in somebody else’s page: use `import type`, take the value from the PageContext that the background hands over, or ask with messaging/client.',
  },
  background: {
    // design.md names the first five; the worker also hands pages their board and context, and drains the journal
    values: ['services', 'messaging', 'platform', 'storage', 'settings', 'domain', 'boards', 'detection', 'journal'],
    types: ['content'],
    packages: ['valibot'],
    advice: 'background/ wires events to services/: put rules there, and pages’ code with the page.',
  },
  ui: {
    // the backup is made from the desk and from the settings
    values: ['domain', 'settings', 'messaging/client', 'platform', ...READERS, 'exchange'],
    types: ['messaging', 'storage'],
    packages: PAGE.packages,
    advice: 'ui/ is what pages share: code of one page stays with that page.',
  },
  ...Object.fromEntries(PAGES.map((page) => [page, PAGE])),
  welcome: {
    ...PAGE,
    // its practice page hands the detector and the toast what the background hands them elsewhere
    values: [...PAGE.values, 'storage/read-practice'],
    types: [...PAGE.types, 'content'],
  },
  dashboard: {
    ...PAGE,
    // the popup's own parts of a follow-up serve on the desk as well: the draft, the log, the snooze, and their words
    values: [
      ...PAGE.values,
      'exchange',
      'storage/read-record',
      'storage/watch-listed',
      'storage/read-person',
      'storage/read-people',
      'storage/read-hunt',
      // rows that come in wait in a database of their own; what was brought in last
      'storage/import-staging',
      'storage/import-change',
      'storage/read-all-rows',
      ...POPUP_PARTS,
    ],
    packages: [...PAGE.packages, '@tanstack/virtual-core', 'libphonenumber-js'],
  },
};

/** crxjs hands the background the built file's name: `import file from '../content/detector.iife.ts?script'`. */
export const SCRIPT_IMPORT = { from: 'background', to: 'content', query: '?script' } as const;

/** Packages that must not come into a content script by any way round, each with its reason. */
export const NEVER_IN_CONTENT: Readonly<Record<string, string>> = {
  'webextension-polyfill': 'is dead weight in a page; use `chrome.*`, which has promises in both browsers',
  dexie: 'in a content script opens the database of the page, not ours',
  preact: 'is not needed for one toast of text nodes',
  '@preact/signals': 'is not needed for one toast of text nodes',
};
