/** Mailboxes to which nobody sends an application. */
const OTHER_MAILBOX =
  /^(?:privacy|datenschutz|dpo|gdpr|legal|press|presse|media|support|help|webmaster|no-?reply|abuse|security|accessib\w*|accommodat\w*|sales|feedback|newsletter)\b/i;
const ASIDE = 'header, footer, nav, aside';
const ADDRESS = /^[^\s@?,;]{1,64}@[^\s@?,;]{3,190}$/;

/**
 * The address of the mail link that was used in the text of a page. Links that share a page («mailto:?body=…»), and those of
 * the page's frame or of other offices, give `undefined`.
 * @param path as the event composed it
 */
export function mailAddressOf(path: readonly EventTarget[]): string | undefined {
  const link = path.slice(0, 6).find((target) => target instanceof HTMLAnchorElement);
  if (link === undefined || link.protocol !== 'mailto:' || link.closest(ASIDE) !== null) return undefined;
  const address = decoded(link.pathname).trim();
  return ADDRESS.test(address) && !OTHER_MAILBOX.test(address) ? address : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
