import type { Site } from '../../tools/imitation-server.ts';
import { html, page } from './html.ts';

export const MAIL_POSTING = {
  url: 'https://www.copperkettle.example/jobs/brewer',
  title: 'Brewer',
  company: 'Copper Kettle',
  person: 'Mina Sorel',
  address: 'mina.sorel@copperkettle.example',
} as const;

/** A small firm that takes applications by mail. */
export const mailPosting: Site = {
  hosts: ['www.copperkettle.example'],
  answer({ path }) {
    if (path !== '/jobs/brewer') return undefined;
    const { title, company, address } = MAIL_POSTING;
    const ld = {
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title,
      hiringOrganization: { name: company },
    };
    const body = `<header><a href="/">${company}</a></header><main><h1>${title}</h1><p>Malt, hops, patience.</p>
      <p>Send your CV to <a id="mail" href="mailto:${address}?subject=Brewer">${address}</a>.</p>
      <p>Questions about your data: <a id="privacy" href="mailto:privacy@copperkettle.example">privacy@copperkettle.example</a></p>
      <a id="share" href="mailto:?subject=A%20job%20for%20you&amp;body=See%20this">E-mail this job</a></main>`;
    const head = `<script type="application/ld+json">${JSON.stringify(ld)}</script>`;
    return html(page({ title: `${title} – ${company}`, head, body }));
  },
};
