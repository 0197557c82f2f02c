import { cleanText } from './clean-text.ts';

/**
 * Rendered, by style alone: cheap, forces no layout. `aria-hidden` says nothing about it: Contact Form 7 puts it on the
 * answer that people see, and dialogs on the page behind them.
 */
export function isRendered(element: Element): boolean {
  if (element.closest('[hidden], template, noscript') !== null) return false;
  if (element.checkVisibility === undefined) return true;
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  return element.checkVisibility({ opacityProperty: true }) || isFadingIn(element);
}

/** Rendered with a size, where a person could scroll to. Forces layout: for the few nodes that already matched. */
export function isOnScreen(element: Element): boolean {
  if (!isRendered(element)) return false;
  const root = element.ownerDocument.documentElement.getBoundingClientRect();
  if (root.width === 0) return true; // No layout here (tests without a browser).
  const box = element.getBoundingClientRect();
  // Pages hide text for screen readers in boxes of one pixel, or far off to the left.
  return box.width > 2 && box.height > 2 && box.right > 0 && box.bottom + globalThis.scrollY > 0;
}

/** Transparent now, but moved by an animation: success boxes fade in. */
function isFadingIn(element: Element): boolean {
  for (let box: Element | null = element; box !== null; box = box.parentElement) {
    if (getComputedStyle(box).opacity === '0' && box.getAnimations().length === 0) return false;
  }
  return true;
}

/** Goes with the word before it, though that is a link: «<a>Leith</a>, Edinburgh». Not «.NET». */
const CLOSING = /^(?:[,;)]|[.!?](?:\s|$))/;

/** The words of an element on one line, without those of its scripts, styles and controls. */
export function textOf(element: Element | null | undefined, max: number): string {
  if (element == null) return '';
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  let text = '';
  for (let node = walker.nextNode(); node !== null && text.length < max * 4; node = walker.nextNode()) {
    if (!/^(?:script|style|noscript|template|svg|title|option|textarea)$/i.test(node.parentNode?.nodeName ?? '')) {
      const piece = node.nodeValue ?? '';
      text += CLOSING.test(piece) ? piece : ` ${piece}`;
    }
  }
  return cleanText(text, max);
}

/** The text of an element; of a box with more in it, its first line. */
export function shortText(element: Element): string {
  const text = textOf(element, 200);
  if (text.length < 40) return text;
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  let line = '';
  while (line === '' && walker.nextNode() !== null) line = cleanText(walker.currentNode.nodeValue, 200);
  return line.length > 2 ? line : text;
}

/** Where a person writes, or the page says back what they wrote. */
const WRITTEN = '[contenteditable], [role=textbox], textarea, output, [role=alert], [role=status]';

/** All the text in a box, but for what a person writes there. */
export function wordsOf(box: Element | null): string {
  if (box === null || box.querySelector(WRITTEN) === null) return box?.textContent ?? '';
  const walker = box.ownerDocument.createTreeWalker(box, 4 /* text */);
  let words = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.parentElement?.closest(WRITTEN) === null) words += node.nodeValue ?? '';
  return words;
}
