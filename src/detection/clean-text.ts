/** Controls, zero-width and bidi marks, lone surrogates: nothing a person sees, and what spoofed names are made of. */
const INVISIBLE = /[\p{Cf}\p{Cs}]+/gu;
const BLANK = /[\s\p{Cc}\p{Z}]+/gu;
const LINE_ENDS = /<(?:br|hr|\/(?:p|div|li|h\d|ul|ol|tr|dd|dt|section))\b[^<>]*>/gi;

/** One line of text, at most `max` UTF-16 units; '' for anything that is not text. Linear in `max`. */
export function cleanText(raw: unknown, max: number): string {
  if (typeof raw !== 'string' && typeof raw !== 'number') return '';
  const near = String(raw)
    .trimStart()
    .slice(0, max * 4 + 500);
  return cut(near.replace(INVISIBLE, '').replace(BLANK, ' ').trim(), max);
}

/** The same with its lines kept: the snapshot of a description. */
export function cleanLines(raw: string, max: number): string {
  const lines = raw
    .trimStart()
    .slice(0, max * 8)
    .replace(INVISIBLE, '')
    .split(/\r?\n/);
  const cleaned = lines.map((line) => line.replace(BLANK, ' ').trim()).join('\n');
  return cut(cleaned.replace(/\n{3,}/g, '\n\n').trim(), max);
}

/** The words of a piece of HTML (or of text with entities). DOMParser neither runs scripts nor loads pictures. */
export function htmlToText(html: string): string {
  const capped = html.slice(0, 400_000);
  if (!/[<&]/.test(capped)) return capped;
  const broken = capped.replace(LINE_ENDS, '$&\n');
  try {
    const { body } = new DOMParser().parseFromString(broken, 'text/html');
    for (const element of body.querySelectorAll('script, style')) element.remove();
    return body.textContent ?? '';
  } catch {
    // Nested too deeply for this parser.
    return broken.replace(/<[^<>]*>/g, ' ');
  }
}

/**
 * Lower case without Latin accents, for comparing. Only U+0300–036F go: other marks carry meaning (が, की).
 * @example fold('Bénéficielle') === 'beneficielle'
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .toLowerCase();
}

/** Letters and digits alone: «St. Mungo's» and «st mungos» are the same. */
export function bare(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

function cut(text: string, max: number): string {
  return text
    .slice(0, max)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}
