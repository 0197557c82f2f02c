import { button, element } from './note-elements.ts';

export interface Toast {
  readonly card: HTMLElement;
  readonly leaving: Leaving;
}

interface Leaving {
  now(): void;
  soon(): void;
}

export interface Job {
  readonly title: string;
  readonly company: string;
}

const SAYS_BYE_MS = 2500;

/** Counts down only while neither pointer nor focus is on the toast. */
export function leaveLater(host: HTMLElement, card: HTMLElement, staysMs: number): Leaving {
  let timer = 0;
  const now = (): void => host.remove();
  const start = (after: number): void => {
    clearTimeout(timer);
    timer = window.setTimeout(now, after);
  };
  card.addEventListener('pointerenter', () => clearTimeout(timer));
  card.addEventListener('focusin', () => clearTimeout(timer));
  card.addEventListener('pointerleave', () => start(staysMs / 2));
  card.addEventListener('focusout', () => start(staysMs / 2));
  card.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') now();
  });
  start(staysMs);
  return { now, soon: () => start(SAYS_BYE_MS) };
}

/** Title and company, to be put right. */
export function editor(job: Job, submitWords: string, onSubmit: (job: Job, form: HTMLElement) => void): HTMLElement {
  const form = element('form', 'editor');
  const title = field('Title', job.title);
  const company = field('Company', job.company);
  const save = button(submitWords, () => undefined);
  save.type = 'submit';
  form.append(title.label, company.label, save);
  form.addEventListener('keydown', (event) => event.stopPropagation()); // the page's shortcuts are not meant here
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.isTrusted) onSubmit({ title: title.input.value.trim(), company: company.input.value.trim() }, form);
  });
  setTimeout(() => title.input.focus());
  return form;
}

/** The last word, in the place of what stood there. */
export function say(card: HTMLElement, instead: HTMLElement, words: string): void {
  const said = element('div', 'summary', words);
  if (instead.isConnected) instead.replaceWith(said);
  else card.prepend(said);
}

/** «Fri 27 Nov», in the person's own language. */
export function dayOf(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const words = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  return new Date(year, month - 1, day).toLocaleDateString(undefined, words);
}

function field(name: string, value: string): { label: HTMLElement; input: HTMLInputElement } {
  const label = element('label', 'field', name);
  const input = element('input', 'input');
  input.value = value;
  input.required = true;
  label.append(input);
  return { label, input };
}
