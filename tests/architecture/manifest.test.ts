import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import manifestSource from '../../manifest.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { BOARDS } from '../../src/boards/registry.ts';
import { patternsOf } from '../tools/board-lists.ts';
import { BUILDS, type Build } from '../tools/build-extension.ts';
import { ensureBuild } from '../tools/ensure-build.ts';
import { ROOT } from '../tools/repository.ts';
import { expectNone } from './expect-none.ts';
import { pngSize } from './png-size.ts';

/** What a person is asked for at installation. One more is a matter for design.md §7, not for this list alone. */
const PERMISSIONS = [
  'storage',
  'unlimitedStorage',
  'alarms',
  'notifications',
  'scripting',
  'activeTab',
  'contextMenus',
];

/** Chromium's side panel wants one, without a warning to the person; Firefox's sidebar wants none, and knows no such name. */
const PERMISSIONS_OF: Readonly<Record<Build, readonly string[]>> = {
  chromium: [...PERMISSIONS, 'sidePanel'],
  firefox: PERMISSIONS,
};

const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Keys that would open the extension to pages, other extensions or the network. */
const FORBIDDEN_KEYS = ['web_accessible_resources', 'externally_connectable', 'sandbox', 'oauth2', 'update_url'];

interface BuiltManifest {
  readonly version: string;
  readonly minimum_chrome_version?: string;
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[]; readonly js: readonly string[] }[];
  readonly content_security_policy: Readonly<Record<string, string>>;
  readonly icons: Readonly<Record<string, string>>;
  readonly action: { readonly default_popup: string; readonly default_icon: Readonly<Record<string, string>> };
  readonly side_panel?: { readonly default_path: string };
  readonly sidebar_action?: { readonly default_panel: string; readonly open_at_install: boolean };
  readonly background: {
    readonly service_worker?: string;
    readonly scripts?: readonly string[];
    readonly type: string;
  };
  readonly browser_specific_settings?: {
    readonly gecko: {
      readonly id: string;
      readonly strict_min_version: string;
      readonly data_collection_permissions: unknown;
    };
  };
}

const folders = {} as Record<Build, string>;
const manifests = {} as Record<Build, BuiltManifest>;

beforeAll(async () => {
  for (const build of BUILDS) {
    folders[build] = await ensureBuild(build);
    manifests[build] = JSON.parse(readFileSync(join(folders[build], 'manifest.json'), 'utf8'));
  }
}, 240_000);

test('the README says of each permission what it is for, and what there is without it', () => {
  const table = readFileSync(join(ROOT, 'README.md'), 'utf8').match(/^\| permission[\s\S]*?\n\n/m)?.[0] ?? '';
  const rows = table.split('\n').slice(2, -2);
  expectNone(
    [...manifestSource.permissions, ...manifestSource.optional_permissions].filter(
      (name) => !rows.some((row) => row.split('|')[1]?.includes(`\`${name}\``)),
    ),
    'Add a row to the table in README.md: why it is asked for, and what is missing without it.',
  );
  expectNone(
    rows.filter((row) =>
      row
        .split('|')
        .slice(1, 4)
        .some((cell) => cell.trim() === ''),
    ),
    'Fill in each cell of the table in README.md.',
  );
});

describe('manifest.json', () => {
  const wanted = patternsOf(BOARDS);

  test.each(['host_permissions', 'content script matches'])(
    '%s are the hosts of BOARDS, no more and no less',
    (place) => {
      const stated = place === 'host_permissions' ? manifestSource.host_permissions : sentinelMatches();
      expectNone(
        wanted.filter((pattern) => !stated.includes(pattern)),
        `Run \`npm run new:board\` (no name): it writes these to ${place} in manifest.json.`,
      );
      expectNone(
        stated.filter((pattern) => !wanted.includes(pattern)),
        `Run \`npm run new:board\` (no name), or add the host to a board: nobody reads pages at these ${place}.`,
      );
      expect(new Set(stated).size, 'Write each pattern once.').toBe(stated.length);
    },
  );

  test('the version is that of package.json', () => {
    expect(manifestSource.version, 'Write the same version in both.').toBe(packageJson.version);
  });
});

describe.each(BUILDS)('dist/%s/manifest.json', (build) => {
  test('opens nothing to pages, other extensions or servers', () => {
    expectNone(
      FORBIDDEN_KEYS.filter((key) => key in manifests[build]),
      'Take these keys out of the built manifest (manifest.json, or what vite.config.ts does with it).',
    );
  });

  test('forbids every connection', () => {
    expect(manifests[build].content_security_policy).toEqual({ extension_pages: CONTENT_SECURITY_POLICY });
  });

  test('asks for the settled permissions and no other', () => {
    expect([...manifests[build].permissions].sort()).toEqual([...PERMISSIONS_OF[build]].sort());
    expect(manifests[build].optional_permissions).toEqual(['downloads']);
    expect(manifests[build].optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  test('has match patterns that end in /*', () => {
    const { host_permissions, optional_host_permissions, content_scripts } = manifests[build];
    const patterns = [
      ...host_permissions,
      ...optional_host_permissions,
      ...content_scripts.flatMap((one) => one.matches),
    ];
    expectNone(
      patterns.filter((pattern) => !pattern.endsWith('/*')),
      'End each in `/*`: the browsers read other endings differently.',
    );
  });

  test('names files that are in the build', () => {
    const { content_scripts, background, action } = manifests[build];
    const scripts = [
      background.service_worker,
      ...(background.scripts ?? []),
      ...content_scripts.flatMap(({ js }) => js),
    ];
    expectNone(
      [action.default_popup, ...scripts]
        .filter((file) => file !== undefined)
        .filter((file) => !existsSync(join(folders[build], file))),
      'The build must hold these: look at the paths in manifest.json.',
    );
  });

  test('has icons of the sizes it states', () => {
    const { icons, action } = manifests[build];
    expectNone(
      [...Object.entries(icons), ...Object.entries(action.default_icon)].flatMap(([size, file]) =>
        wrongIcon(join(folders[build], file), Number(size)),
      ),
      'Draw the icon at that size into public/icons/.',
    );
  });
});

describe('the differences between the builds', () => {
  test('Chromium has a module worker, from version 144 on, which has Temporal', () => {
    const { background, minimum_chrome_version, browser_specific_settings } = manifests.chromium;
    expect(minimum_chrome_version).toBe('144');
    expect(background).toEqual({ service_worker: expect.any(String), type: 'module' });
    expect(browser_specific_settings).toBeUndefined();
  });

  test('each has the list of its popup in its own kind of panel, which opens only when asked for', () => {
    const { chromium, firefox } = manifests;
    expect(chromium.side_panel).toEqual({ default_path: chromium.action.default_popup });
    expect(chromium.sidebar_action).toBeUndefined();
    expect(firefox.side_panel).toBeUndefined();
    expect(firefox.sidebar_action).toMatchObject({
      default_panel: firefox.action.default_popup,
      open_at_install: false,
    });
  });

  test('Firefox has background scripts, collects no data, and starts at version 140', () => {
    const { background, minimum_chrome_version, browser_specific_settings } = manifests.firefox;
    expect(minimum_chrome_version).toBeUndefined();
    expect(background).toEqual({ scripts: [expect.any(String)], type: 'module' });
    expect(browser_specific_settings?.gecko).toMatchObject({
      id: expect.stringMatching(/^[a-z.-]+@[a-z.-]+$/),
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    });
  });
});

function sentinelMatches(): string[] {
  return manifestSource.content_scripts.flatMap(({ matches }) => matches);
}

function wrongIcon(file: string, wanted: number): string[] {
  if (!existsSync(file)) return [`${file} is not there`];
  const size = pngSize(readFileSync(file));
  if (size === undefined) return [`${file} is no PNG (Chromium shows no notification with anything else)`];
  return size.width === wanted && size.height === wanted
    ? []
    : [`${file} is ${size.width}×${size.height}, not ${wanted}`];
}
