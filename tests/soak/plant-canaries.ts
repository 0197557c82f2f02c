/** Fills in everything that a form asks for with words that are found again wherever they go. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Surface, Tab } from '../e2e/driver.ts';
import { newDigits, newToken } from './canary.ts';

/** Where each canary was put, in words. */
export type Planted = Map<string, string>;

export interface Planting {
  readonly name: string;
  /** The tab whose keyboard is used, and the page or frame that has the form. */
  readonly tab: Tab;
  readonly surface: Surface;
  /** For the files that are attached. */
  readonly folder: string;
  readonly planted: Planted;
}

interface Field {
  readonly id: string;
  readonly kind: 'text' | 'digits' | 'mail' | 'choice' | 'file' | 'unseen';
}

/** Every field that has an id: what is seen is typed by a person's keyboard, what is hidden is set as a page does. */
const FIELDS = `[...document.querySelectorAll('input[id], textarea[id], select[id], [contenteditable][id]')].map((field) => {
  const type = field.tagName === 'INPUT' ? field.type : field.tagName.toLowerCase();
  const kind = type === 'file' ? 'file' : type === 'email' ? 'mail' : ['number', 'tel'].includes(type) ? 'digits'
    : ['checkbox', 'radio', 'select'].includes(type) ? 'choice'
    : type === 'hidden' || !field.checkVisibility() ? 'unseen' : 'text';
  return { id: field.id, kind };
})`;

/** @returns the name of the résumé's file, which is recorded and so must be found */
export async function plantCanaries(planting: Planting): Promise<string | undefined> {
  const { name, surface, planted } = planting;
  let resume: string | undefined;
  for (const { id, kind } of await surface.evaluate<readonly Field[]>(FIELDS)) {
    const canary = kind === 'digits' ? newDigits() : newToken();
    if (kind === 'file') {
      const isResume = /cv|resume/i.test(id);
      const file = await attach(planting, id, canary);
      if (isResume) resume = canary;
      else planted.set(canary, `${name}: the name of the file in #${id}`);
      planted.set(file, `${name}: the contents of the file in #${id}`);
      continue;
    }
    planted.set(canary, `${name}: #${id} (${kind})`);
    if (kind === 'unseen' || kind === 'choice') await surface.evaluate(setByScript(id, canary));
    else await typeInto(planting, id, kind === 'mail' ? `${canary}@mail.example` : canary);
  }
  return resume;
}

/** @returns the canary in the file */
async function attach({ surface, folder }: Planting, id: string, name: string): Promise<string> {
  const content = newToken();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.txt`);
  writeFileSync(file, `${content}\n`);
  await surface.choose(byId(id), file);
  return content;
}

async function typeInto({ tab, surface }: Planting, id: string, text: string): Promise<void> {
  await surface.click(byId(id), 3);
  await tab.type(text);
}

/** What a choice stands for is in its value: a person picks it, and never sees it. */
function setByScript(id: string, canary: string): string {
  return `(() => {
    const field = document.getElementById(${JSON.stringify(id)});
    if (field.tagName === 'SELECT') {
      const option = field.options[field.options.length - 1];
      option.value = '${canary}';
      option.selected = true;
    } else field.value = '${canary}';
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = true;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`;
}

function byId(id: string): string {
  return `[id=${JSON.stringify(id)}]`;
}
