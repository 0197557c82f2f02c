import type { Corner } from '../settings/settings.ts';
import type { NotePlace } from './toast-content.ts';

/**
 * The look of what we put into a page, in the colours of ui/tokens.css. Styles are set through CSSOM, which no page's content security policy refuses; a `<style>` element or a
 * constructed sheet is refused or unreachable on some pages in Firefox. Nothing moves.
 */
const STYLES = {
  host: 'all:initial;position:fixed;margin:0;padding:0;border:0;background:none;z-index:2147483647;overflow:visible',
  card: 'box-sizing:border-box;position:relative;display:flex;flex-direction:column;gap:10px;width:320px;max-width:calc(100vw - 32px);padding:14px 40px 14px 16px;border-radius:12px;border:1px solid light-dark(#e2e5e8,#2e3339);border-left:4px solid light-dark(#0b6e66,#56d0c1);background:light-dark(#ffffff,#1b1e22);color:light-dark(#1b1f24,#eceef0);font:14px/1.4 system-ui,sans-serif;box-shadow:0 6px 24px rgb(0 0 0 / .22);text-align:start',
  mark: 'box-sizing:border-box;position:relative;max-width:min(360px,calc(100vw - 32px));padding:8px 36px 8px 12px;border-radius:10px;border:1px solid light-dark(#e2e5e8,#2e3339);border-left:4px solid light-dark(#0b6e66,#56d0c1);background:light-dark(#ffffff,#1b1e22);color:light-dark(#1b1f24,#eceef0);font:13px/1.4 system-ui,sans-serif;box-shadow:0 2px 10px rgb(0 0 0 / .16);text-align:start',
  summary: 'display:flex;flex-direction:column;gap:2px',
  headline: 'font-weight:600',
  job: 'overflow-wrap:anywhere',
  next: 'color:light-dark(#59616b,#a4adb7)',
  actions: 'display:flex;gap:8px',
  button:
    'all:revert;font:inherit;cursor:pointer;padding:5px 12px;border-radius:8px;border:1px solid light-dark(#868e98,#717a85);background:light-dark(#ffffff,#262a2f);color:inherit',
  close:
    'all:revert;position:absolute;top:8px;right:8px;width:28px;height:28px;padding:0;border:0;border-radius:8px;background:none;color:inherit;font:20px/1 system-ui,sans-serif;cursor:pointer',
  editor: 'display:flex;flex-direction:column;gap:8px;align-items:flex-start',
  field: 'display:flex;flex-direction:column;gap:2px;width:100%;color:light-dark(#59616b,#a4adb7);font-size:12px',
  input:
    'all:revert;box-sizing:border-box;width:100%;font:14px/1.4 system-ui,sans-serif;padding:5px 8px;border-radius:8px;border:1px solid light-dark(#868e98,#717a85);background:light-dark(#ffffff,#121417);color:light-dark(#1b1f24,#eceef0)',
} as const;

/** An element with a look and, perhaps, words; the words are one text node. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  look: keyof typeof STYLES,
  words?: string,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.style.cssText = STYLES[look];
  if (words !== undefined) made.append(document.createTextNode(words));
  return made;
}

/** Screen readers announce what comes into a live region that was there before. */
export const SETTLES_MS = 50;

declare global {
  /** Handed over with what is to be shown. */
  var squeakyNotePlace: NotePlace | undefined;
  /** What of ours is in this document: one node at a time. */
  var squeakyNote: { readonly kind: 'card' | 'mark'; readonly host: HTMLElement } | undefined;
}

export function isToastShown(): boolean {
  const { kind, host } = globalThis.squeakyNote ?? {};
  return kind === 'card' && host?.isConnected === true;
}

const INSETS: Readonly<Record<Corner, string>> = {
  'bottom-right': 'auto 16px 16px auto',
  'bottom-left': 'auto auto 16px 16px',
  'top-right': '16px 16px auto auto',
  'top-left': '16px auto auto 16px',
};

const USUAL: NotePlace = { corner: 'bottom-right', look: 'system' };

/** Puts an empty, announced card over the page, in place of the one before. */
export function place(
  page: Document,
  kind: 'card' | 'mark',
  { corner, look }: NotePlace = globalThis.squeakyNotePlace ?? USUAL,
): { host: HTMLElement; card: HTMLElement } {
  const host = element('div', 'host');
  host.style.inset = INSETS[corner];
  host.style.colorScheme = look === 'system' ? 'light dark' : look;
  const card = element('div', kind);
  globalThis.squeakyNote?.host.remove();
  globalThis.squeakyNote = { kind, host };
  card.setAttribute('role', 'status');
  card.setAttribute('aria-live', 'polite');
  host.attachShadow({ mode: 'closed' }).append(card);
  page.documentElement.append(host);
  return { host, card };
}

export function button(name: string, onPress: () => void, shown = name): HTMLButtonElement {
  const made = element('button', shown === name ? 'button' : 'close', shown);
  made.type = 'button';
  made.setAttribute('aria-label', name);
  made.addEventListener('click', (event) => {
    if (event.isTrusted) onPress(); // a page cannot press it for the person
  });
  return made;
}
