import { request } from '../messaging/client.ts';
import type { ToastContent } from './toast-content.ts';
import { element, place } from './toast-elements.ts';

const STAYS_MS = 12_000;
const SAYS_BYE_MS = 2500;

/** Screen readers announce what comes into a live region that was there before. */
const ANNOUNCED_AFTER_MS = 50;

/** Shows what was recorded, in a closed shadow root, made of text nodes only. It goes by itself, later while it is in use. */
export function showToast(content: ToastContent): void {
  const { host, card } = place(document);
  setTimeout(() => fill(content, host, card), ANNOUNCED_AFTER_MS);
}

function fill(content: ToastContent, host: HTMLElement, card: HTMLElement): void {
  const leaving = leaveLater(host, card);
  const facts = summaryOf(content, card);
  const actions = element('div', 'actions');
  const close = button('Close', () => leaving.now(), '×');
  const undo = button('Undo', async () => {
    actions.remove();
    const reply = await request('undo-capture', { captureId: content.captureId });
    say(card, facts, reply.ok ? 'Taken back. Nothing is recorded.' : reply.error.message);
    leaving.soon();
  });
  const edit = button('Edit', () => card.replaceChild(editor(content, card, leaving.soon), actions));
  actions.append(...(content.isNew ? [undo, edit] : [edit])); // what stood before is not this capture's to take back
  card.append(actions, close);
}

function summaryOf(content: ToastContent, card: HTMLElement): HTMLElement {
  const summary = element('div', 'summary');
  const headline = content.confidence === 'certain' ? 'Application recorded' : 'Looks like you applied';
  summary.append(element('strong', 'headline', content.isNew ? headline : 'Already on your list'));
  summary.append(element('div', 'job', `${content.title} · ${content.company}`));
  if (content.nextDueOn !== undefined)
    summary.append(element('div', 'next', `Follow up on ${dayOf(content.nextDueOn)}`));
  card.append(summary);
  return summary;
}

function editor(content: ToastContent, card: HTMLElement, onSaved: () => void): HTMLElement {
  const form = element('form', 'editor');
  const title = field('Title', content.title);
  const company = field('Company', content.company);
  const save = button('Save', () => undefined);
  save.type = 'submit';
  form.append(title.label, company.label, save);
  form.addEventListener('keydown', (event) => event.stopPropagation()); // the page's shortcuts are not meant here
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (!event.isTrusted) return;
    const correction = { captureId: content.captureId, title: title.input.value, company: company.input.value };
    const reply = await request('correct-capture', correction);
    say(card, form, reply.ok ? 'Saved.' : reply.error.message);
    if (reply.ok) onSaved();
  });
  setTimeout(() => title.input.focus());
  return form;
}

function field(name: string, value: string): { label: HTMLElement; input: HTMLInputElement } {
  const label = element('label', 'field', name);
  const input = element('input', 'input');
  input.value = value;
  label.append(input);
  return { label, input };
}

function button(name: string, onPress: () => void, shown = name): HTMLButtonElement {
  const made = element('button', shown === name ? 'button' : 'close', shown);
  made.type = 'button';
  made.setAttribute('aria-label', name);
  made.addEventListener('click', (event) => {
    if (event.isTrusted) onPress(); // a page cannot press it for the person
  });
  return made;
}

function say(card: HTMLElement, instead: HTMLElement, words: string): void {
  const said = element('div', 'summary', words);
  if (instead.isConnected) instead.replaceWith(said);
  else card.prepend(said);
}

interface Leaving {
  now(): void;
  soon(): void;
}

/** Counts down only while neither pointer nor focus is on the toast. */
function leaveLater(host: HTMLElement, card: HTMLElement): Leaving {
  let timer = 0;
  const now = (): void => host.remove();
  const start = (after: number): void => {
    clearTimeout(timer);
    timer = window.setTimeout(now, after);
  };
  card.addEventListener('pointerenter', () => clearTimeout(timer));
  card.addEventListener('focusin', () => clearTimeout(timer));
  card.addEventListener('pointerleave', () => start(STAYS_MS / 2));
  card.addEventListener('focusout', () => start(STAYS_MS / 2));
  card.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') now();
  });
  start(STAYS_MS);
  return { now, soon: () => start(SAYS_BYE_MS) };
}

/** «Fri 27 Nov», in the person's own language. */
function dayOf(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const words = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  return new Date(year, month - 1, day).toLocaleDateString(undefined, words);
}
