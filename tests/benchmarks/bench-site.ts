import type { Site } from '../tools/imitation-server.ts';

const PARAGRAPHS = Array.from(
  { length: 60 },
  (_, at) => `<p>The gardens open at nine and close at dusk. Bench ${at} stands under the lime trees.</p>`,
).join('');

/** A host of ours with one page that has nothing to do with jobs: the price that every visitor pays. */
export const UNRELATED_PAGE = 'https://acme.wd5.myworkdaysite.com/en-US/gardens';

export const benchSite: Site = {
  hosts: ['acme.wd5.myworkdaysite.com'],
  answer: () => ({
    body: `<!doctype html><html lang="en"><title>Gardens</title><h1>Opening hours</h1>${PARAGRAPHS}</html>`,
  }),
};
