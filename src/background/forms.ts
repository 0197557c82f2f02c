import type { PostingFacts } from '../detection/sign.ts';
import type { PersonFound } from '../domain/person-seen.ts';
import { browser } from '../platform/browser.ts';

/** What a form in a window of its own starts with. */
export type FormStart =
  | {
      readonly kind: 'save';
      readonly tabId: number;
      readonly stage: 'applied' | 'to-apply';
      readonly facts: PostingFacts;
    }
  | { readonly kind: 'contact'; readonly person: PersonFound };

const WIDTH = 440;
const HEIGHT = { save: 460, contact: 640 } as const;
const MOST_FORMS = 12;
const KEY = 'forms';

/** Opens a form in a small window, or in a tab where the browser has no windows; neither wants a person's gesture. */
export async function openForm(start: FormStart): Promise<void> {
  const id = crypto.randomUUID();
  const others = Object.entries(await forms()).slice(1 - MOST_FORMS);
  await browser.storage.session.set({ [KEY]: Object.fromEntries([...others, [id, start]]) });
  const url = browser.runtime.getURL(`src/popup/form.html?id=${id}`);
  try {
    await browser.windows.create({ url, type: 'popup', width: WIDTH, height: HEIGHT[start.kind] });
  } catch {
    await browser.tabs.create({ url });
  }
}

/** Kept for the session, so that a form may be loaded again. */
export async function findForm(id: string): Promise<FormStart | undefined> {
  const all = await forms();
  return Object.hasOwn(all, id) ? all[id] : undefined;
}

async function forms(): Promise<Readonly<Record<string, FormStart>>> {
  const stored = await browser.storage.session.get(KEY);
  return (stored[KEY] as Record<string, FormStart> | undefined) ?? {};
}
