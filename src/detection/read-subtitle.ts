import { cleanText, fold } from './clean-text.ts';
import { readDate } from './read-date.ts';
import { TYPE_WORDS } from './scan-labels.ts';

const PLACE =
  /^(?:(?:fully |100% )?remote\b.{0,40}|hybrid\b.{0,40}|.{2,40}\b(?:HQ|headquarters)\b.{0,40}|\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){0,3}(?:, ?\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){0,3}){1,3}(?: \([^()]{2,30}\))?)$/iu;
const DEPARTMENT =
  /\b(?:engineering|product|sales|marketing|design|finance|operations|data|people|legal|support|software|technology|development|research|account\w*|management|customer|business|team|department|science|analytics)\b/i;

const DATE =
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)|\d{4}[-/.]\d\d[-/.]\d\d|\d{1,2}\.? \p{L}{3,12}\.? \d{4}|\p{L}{3,12}\.? \d{1,2}, \d{4})$/u;
const OTHER_DATE =
  /clos|deadline|end|expir|until|before|\bby\b|bis\b|frist|start|begin|ab\b|limite|fin\b|slut|sista|sist[ea]|scad|sluit|termin|koniec|締切|截止|마감/;

/** What stands in the few short lines around a title: «Berlin, Germany · Full-time». */
export interface Subtitle {
  location?: string;
  employmentType?: string;
  postedOn?: string;
}

export function readSubtitle(title: Element): Subtitle {
  const found: Subtitle = {};
  let box: Element = title;
  for (
    let level = 0;
    level < 4 && box.parentElement !== null && box.parentElement !== title.ownerDocument.body;
    level += 1
  ) {
    box = box.parentElement;
  }
  const language = title.ownerDocument.documentElement.lang;
  let above = '';
  for (const line of linesAround(box, title)) {
    // A lone date is when it was posted, unless the line above calls it an end or a beginning.
    if (DATE.test(line) && !OTHER_DATE.test(fold(above))) found.postedOn ??= readDate(line, language);
    above = line;
    for (const part of line.split(/\s?[|·•]\s?|\.\s|\s[–—-]\s/)) classify(found, part.trim());
  }
  return found;
}

/** Up to fourteen lines below a title, then six above it; a long one ends the header. */
function linesAround(box: Element, title: Element): string[] {
  const lines: string[] = [];
  const take = (most: number, next: (walker: TreeWalker) => Node | null): void => {
    const walker = title.ownerDocument.createTreeWalker(box, 4 /* text */);
    walker.currentNode = title;
    for (let taken = 0, node = next(walker); node !== null && taken < most; node = next(walker)) {
      const line = cleanText(node.nodeValue, 200);
      if (title.contains(node) || line.length < 3) continue;
      if (line.length > 140) break;
      lines.push(line);
      taken += 1;
    }
  };
  take(14, (walker) => walker.nextNode());
  take(6, (walker) => walker.previousNode());
  return lines;
}

function classify(found: Subtitle, part: string): void {
  if (TYPE_WORDS.test(part.replace(/\s(?:position|job|role)$/i, ''))) found.employmentType ??= part;
  else if (part.length < 90 && PLACE.test(part) && !DEPARTMENT.test(part)) found.location ??= part;
}
