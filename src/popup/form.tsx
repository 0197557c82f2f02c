/** A form of the popup in a window of its own: what the page's menu and the keys open when something is to be filled in. */
import { render } from 'preact';
import { askBackground } from '../ui/background-link.ts';
import { watchToday } from '../ui/today-clock.ts';
import { FormPage } from './form-page.tsx';
import { FORM_WORDS } from './panel-words.ts';

const closing = new AbortController();
addEventListener('pagehide', (event) => !event.persisted && closing.abort());
watchToday(closing.signal);

const formId = new URLSearchParams(location.search).get('id') ?? '';
const root = document.getElementById('root');

void askBackground('read-form', { formId }).then((reply) => {
  const title = reply.ok ? FORM_WORDS[reply.value.kind] : FORM_WORDS.gone;
  document.title = FORM_WORDS.pageTitle(title);
  const start = reply.ok ? reply.value : reply.error.message;
  if (root) render(<FormPage title={title} formId={formId} start={start} />, root);
});
