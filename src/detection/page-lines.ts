import { cleanText } from './clean-text.ts';

/** A line as a reader sees it, with the pieces that stand in elements of their own, and the box it stands in. */
export interface PageLine {
  readonly text: string;
  readonly parts: readonly string[];
  readonly box: Element | undefined;
}

const INLINE = /^(?:A|B|STRONG|EM|I|U|SPAN|FONT|SMALL|SUP|SUB|MARK|BDI|ABBR|TIME|LABEL)$/;
const SILENT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION|TEXTAREA|TITLE|BUTTON)$/i;
/** Addresses that a link may hide behind a picture or another word. */
const TELLING = /^(?:mailto:([^?]+)|(tel:[^?]+)|(https?:\/\/[^/]*(?:linkedin\.com\/in|xing\.com\/profile)\/[^?#]+))/i;
const MOST_NODES = 30_000;

/** The lines of a part of the page in one pass; addresses in links are said before their text. */
export function pageLines(root: Element): PageLine[] {
  const lines: PageLine[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 5 /* elements and text */);
  let box: Element | undefined;
  let parts: string[] = [];
  const close = (): void => {
    if (parts.length > 0) lines.push({ text: parts.join(' ').replace(/ ([.,;:)])/g, '$1'), parts, box });
    parts = [];
  };
  const say = (parent: Element, raw: string): void => {
    const text = cleanText(raw, 2000);
    if (text === '') return;
    let block = parent;
    while (block !== root && block.parentElement !== null && INLINE.test(block.nodeName)) block = block.parentElement;
    if (block !== box) close();
    box = block;
    if (parts.at(-1) !== text) parts.push(text);
  };
  for (let visits = 0; visits < MOST_NODES && walker.nextNode() !== null; visits += 1) {
    const { nodeName, nodeValue, parentElement } = walker.currentNode;
    if (nodeName === 'BR') close();
    else if (nodeName === 'A') {
      const link = walker.currentNode as Element;
      say(
        link,
        TELLING.exec(link.getAttribute('href') ?? '')
          ?.slice(1)
          .find(Boolean) ?? '',
      );
    } else if (nodeValue !== null && nodeValue.length > 1 && parentElement && !SILENT.test(parentElement.nodeName))
      say(parentElement, nodeValue);
  }
  close();
  return lines;
}
