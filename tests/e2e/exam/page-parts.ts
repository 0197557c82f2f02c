import { escaped } from '../imitations/html.ts';
import type { ExamAnswer, ExamPage } from './play-exam.ts';

export const P = (
  title: string,
  body: string,
  more: Partial<ExamPage> & { status?: number; delayMs?: number } = {},
): ExamAnswer => {
  const { status, delayMs, ...page } = more;
  return { page: { title, body, ...page }, ...(status ? { status } : {}), ...(delayMs ? { delayMs } : {}) };
};
export const inp = (label: string, id: string, type = 'text', more = '') =>
  `<div class="form-group"><label for="${id}">${escaped(label)}</label><input id="${id}" name="${id}" type="${type}" ${more}></div>`;
export const area = (label: string, id: string, more = '') =>
  `<div class="form-group"><label for="${id}">${escaped(label)}</label><textarea id="${id}" name="${id}" ${more}></textarea></div>`;
export const ld = (job: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org/', '@type': 'JobPosting', datePosted: '2026-11-10', ...job })}</script>`;
export const og = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([key, value]) => `<meta property="og:${key}" content="${escaped(value)}">`)
    .join('');
export const ME = { first: 'Ada', last: 'Byron', email: 'ada@byron.example', phone: '0470123456' };
