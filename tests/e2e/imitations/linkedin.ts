/** A board that looks for extensions in its pages: a posting with an apply dialog, and somebody's profile. Invented. */
import type { Site } from '../../tools/imitation-server.ts';
import { escaped, field, html, page } from './html.ts';

const HOST = 'uk.linkedin.com';

export const LINKEDIN_JOB = {
  url: `https://${HOST}/jobs/view/4000123456`,
  title: 'Ferry Timetable Planner',
  company: 'Saltmarsh Lines',
} as const;

export const LINKEDIN_PROFILE = {
  url: `https://${HOST}/in/susan-tern-0a1b2c`,
  name: 'Susan Tern',
  role: 'Talent Partner',
  company: 'Saltmarsh Lines',
} as const;

export const linkedinPages: Site = {
  hosts: [HOST],
  answer({ path }) {
    if (path.startsWith('/in/susan-tern')) return profile();
    return path.startsWith('/jobs/view/4000123456') ? posting() : undefined;
  },
};

function posting() {
  const { title, company } = LINKEDIN_JOB;
  const body = `<main><h1 class="top-card-layout__title">${escaped(title)}</h1>
    <a class="topcard__org-name-link" href="#">${escaped(company)}</a>
    <div class="show-more-less-html__markup"><p>Tides wait for nobody; passengers do.</p></div>
    <button type="button" id="easy-apply">Easy Apply</button></main><div id="dialogs"></div>`;
  const dialog = `<div role="dialog"><h2>Apply to ${escaped(company)}</h2><form id="apply">
    ${field('E-mail', 'id="email" type="email"')}${field('Mobile phone number', 'id="phone" type="tel"')}
    <label for="resume">Résumé</label><input id="resume" type="file">
    <button type="button" id="send" aria-label="Submit application">Submit application</button></form></div>`;
  const sent = '<div role="dialog" data-test-modal-id="post-apply-modal"><h2>Your application was sent</h2></div>';
  const script = `
    const dialogs = document.getElementById('dialogs');
    document.getElementById('easy-apply').onclick = () => {
      dialogs.innerHTML = ${JSON.stringify(dialog)};
      document.getElementById('send').onclick = () => { dialogs.innerHTML = ${JSON.stringify(sent)}; };
    };`;
  return html(page({ title: `${title} | ${company} | LinkedIn`, body, script }));
}

function profile() {
  const { name, role, company } = LINKEDIN_PROFILE;
  const body = `<header>Search</header><main><section><h1>${name}</h1>
    <div class="text-body-medium">${role} at ${company}</div><span>Harwich, England</span></section></main>`;
  return html(page({ title: `(2) ${name} | LinkedIn`, body }));
}
