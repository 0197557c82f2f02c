import { browser } from './browser.ts';

interface Context {
  readonly tabId: number;
  readonly documentUrl?: string;
}

/** In both browsers (measured on 156 and 153), but not in the polyfill's types. */
interface Contexts {
  getContexts(filter: { readonly contextTypes: readonly ['TAB'] }): Promise<readonly Context[]>;
}

/** The tabs that show this page of the extension. @param path from its root, without what follows `#` */
export async function tabsShowing(path: string): Promise<number[]> {
  const contexts = await (browser.runtime as unknown as Contexts).getContexts({ contextTypes: ['TAB'] });
  const address = browser.runtime.getURL(path);
  return contexts.filter(({ documentUrl = '' }) => documentUrl.split('#')[0] === address).map(({ tabId }) => tabId);
}
