import { type ReadonlySignal, signal } from '@preact/signals';
import { askBackground } from '../ui/background-link.ts';

const names = signal<Readonly<Record<string, string>>>({});

export const boardNames: ReadonlySignal<Readonly<Record<string, string>>> = names;

/** Asked for once: the registry itself would weigh down the popup. */
export async function loadBoardNames(): Promise<void> {
  if (Object.keys(names.peek()).length > 0) return;
  const reply = await askBackground('name-boards', {});
  if (reply.ok) names.value = reply.value.names;
}

/** The board's name, else the site's. @example siteName({ url: 'https://www.acme.com/jobs/1', boardId: 'generic' }) // 'acme.com' */
export function siteName({ url, boardId }: { readonly url: string; readonly boardId: string }): string {
  return names.value[boardId] ?? (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');
}
