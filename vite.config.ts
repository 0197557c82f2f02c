import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };

/** Which browser this build is for: `BROWSER=firefox vite build`. Chromium when not said. */
const forFirefox = process.env.BROWSER === 'firefox';

/** Pages that the manifest does not name. */
const PAGES = {
  welcome: 'src/welcome/welcome.html',
  practice: 'src/welcome/practice.html',
  form: 'src/popup/form.html',
  dashboard: 'src/dashboard/dashboard.html',
};

/** manifest.json is Chromium's; Firefox wants event-page scripts, an id, its own words on data collection, and a sidebar. */
function firefoxManifest() {
  const { minimum_chrome_version: _chromiumOnly, background, side_panel, permissions, ...shared } = manifest;
  return {
    ...shared,
    permissions: permissions.filter((permission) => permission !== 'sidePanel'),
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: manifest.action.default_title,
      default_icon: manifest.action.default_icon,
      open_at_install: false,
    },
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'squeaky-wheel@squeaky-wheel.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}

/**
 * The background injects detector and toast itself. For `?script`, crxjs 3.0 would also make them readable by every page, and
 * leave a second copy of each that nothing loads.
 */
function withoutWebAccessibleResources(): Plugin {
  return {
    name: 'no-web-accessible-resources',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const built = bundle['manifest.json'];
        if (built?.type !== 'asset') return;
        const { web_accessible_resources: _dropped, ...kept } = JSON.parse(String(built.source));
        built.source = `${JSON.stringify(kept, null, 2)}\n`;
        for (const file of Object.keys(bundle)) if (/^assets\/.*\.iife\.ts-/.test(file)) delete bundle[file];
      },
    },
  };
}

export default defineConfig(({ mode }) => ({
  plugins:
    mode === 'test'
      ? []
      : [
          crx({
            manifest: (forFirefox ? firefoxManifest() : manifest) as ManifestV3Export,
            browser: forFirefox ? 'firefox' : 'chrome',
          }),
          withoutWebAccessibleResources(),
        ],
  // Dexie's build for browsers of today: 1.7 kB gzipped less in the popup than the one its package.json names
  resolve: { alias: mode === 'test' ? [] : [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  build: {
    outDir: forFirefox ? 'dist/firefox' : 'dist/chromium',
    emptyOutDir: true,
    target: forFirefox ? 'firefox140' : 'chrome144',
    modulePreload: false,
    rolldownOptions: { input: PAGES, checks: { pluginTimings: false } },
  },
  test: {
    include: ['tests/{unit,properties,boards,architecture,migrations}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/tools/vitest-setup.ts'],
  },
}));
