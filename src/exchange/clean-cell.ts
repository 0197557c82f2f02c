/** Characters that turn the direction of the text after them, or are not seen at all. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u00ad]/g;

/** One line of plain text out of a cell: no markup, no control signs, single spaces, cut where it is too long. */
export function cleanCell(cell: string, max: number): string {
  return cut(
    cleanText(cell.slice(0, max * 4))
      .replace(/\s+/g, ' ')
      .trim(),
    max,
  );
}

/** Plain text of several lines. Markup becomes the text in it; nothing in it is ever run or shown as markup. */
export function cleanLines(cell: string, max: number): string {
  const marked = /<\/?(?:p|div|br|li|ul|ol|h\d|span|strong|b|em|a)\b/i.test(cell) ? withoutMarkup(cell) : cell;
  const lines = cleanText(marked)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
  return cut(lines.trim(), max);
}

/**
 * Without the apostrophe that `writeCsv` and spreadsheets put before a text that is no formula and no number.
 * @example withoutGuard("'+49 30 1234") // '+49 30 1234'
 */
export function withoutGuard(cell: string): string {
  return /^'+(?:[=+\-@\t\r\n＝＋－＠]|(?:0\d+|\d{12,})$)/.test(cell) ? cell.slice(1) : cell;
}

function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/[\p{Cc}\p{Co}\p{Cn}]/gu, (sign) => (/[\t\n\r]/.test(sign) ? sign : ' '))
    .toWellFormed();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function withoutMarkup(html: string): string {
  return html
    .replace(/<(?:script|style)\b[^>]*>[\s\S]{0,20000}?<\/(?:script|style)>/gi, ' ')
    .replace(/<li\b[^>]{0,300}>/gi, '\n• ')
    .replace(/<(?:br|\/p|\/div|\/h\d|\/ul|\/ol)\b[^>]{0,300}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, '')
    .replace(/&(?:#(\d{1,6})|([a-z]{2,6}));/gi, (whole, code: string | undefined, name: string | undefined) =>
      code === undefined
        ? (ENTITIES[name?.toLowerCase() ?? ''] ?? whole)
        : String.fromCodePoint(Math.min(Number(code), 0xffff)),
    );
}

function cut(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).trimEnd()}…`.toWellFormed();
}
