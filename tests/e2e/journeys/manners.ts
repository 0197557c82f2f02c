/** What must hold of the whole run: nothing left the browser but what pages asked for. Kept last in each session. */
import assert from 'node:assert/strict';
import { everySite } from '../imitations/every-site.ts';
import type { Journey } from './journey.ts';

/** What a browser asks for by itself, extension or not. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gvt1|gstatic|mozilla|firefox|mozaws)\.(com|org|net)$/;
/** Asked for by the browser for every site it shows. */
const SITE_ICON = '/favicon.ico';
const EXTENSION = /^(chrome|moz)-extension:/;

const known = (host: string) =>
  everySite.some(({ hosts }) =>
    hosts.some((name) => host === name || (name.startsWith('*.') && host.endsWith(name.slice(1)))),
  );

const nothingLeaves = (grant: Journey['grant']): Journey => ({
  name: `the whole run (${grant}), as server and browser recorded it: nothing but the pages asked for anything`,
  grant,
  async run({ server, driver }) {
    assert.ok(server.requests.length > 0, 'the log holds what the pages asked for');
    const strange = server.requests.filter(
      ({ host, path, status, origin, referer }) =>
        EXTENSION.test(origin) ||
        EXTENSION.test(referer) ||
        (!BROWSERS_OWN.test(host) && (!known(host) || (status === 404 && path !== SITE_ICON))),
    );
    assert.deepEqual(
      strange.map(({ method, host, path, origin }) => `${method} ${host}${path} ${origin}`),
      [],
    );
    const { all, byExtension } = await driver.wire();
    assert.ok(all > 0, 'the browser kept its books');
    assert.deepEqual(byExtension, [], 'nothing was asked for by the extension, nor on its account');
  },
});

export const manners: readonly Journey[] = [nothingLeaves('boards'), nothingLeaves('every-site')];
