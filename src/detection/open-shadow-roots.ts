/**
 * Hosts are custom elements, or plain boxes that hold nothing else (LinkedIn draws its dialogs in the root of a `div`). XPath
 * finds both without touching the rest of the page.
 */
const HOSTS =
  ".//*[contains(local-name(), '-')] | .//*[self::div or self::section or self::main or self::article or self::aside][not(*)]";

/** The open shadow roots below `start`, also nested ones. */
export function openShadowRoots(document: Document, start: ParentNode): ShadowRoot[] {
  const hosts: Element[] = [];
  if (start.nodeType === 11 || document.evaluate === undefined) hosts.push(...start.querySelectorAll('*'));
  else {
    const named = document.evaluate(HOSTS, start, null, 7 /* snapshot */);
    for (let at = 0; at < named.snapshotLength; at += 1) hosts.push(named.snapshotItem(at) as Element);
  }
  const roots = hosts.flatMap(({ shadowRoot }) => (shadowRoot === null ? [] : [shadowRoot]));
  return roots.flatMap((root) => [root, ...openShadowRoots(document, root)]);
}
