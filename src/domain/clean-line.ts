/** What scrapers leave where a fact was missing. */
const NOT_A_FACT = /^(undefined|null|nan|n\/a|none|unknown|\[object object\]|[-–—.]+)$/i;

/**
 * One clean line out of text that a page or a person supplied: no markup, control signs, placeholders or holes, single
 * spaces, whole words up to `max` characters (UTF-16 units). Empty when nothing usable is left.
 * @example cleanLine('  Senior\n Engineer [Remote] () ', 80) // 'Senior Engineer (Remote)'
 */
export function cleanLine(text: string | undefined, max: number): string {
  const line = (text ?? '')
    .normalize('NFC')
    .replace(/<\/?[a-z][^<>]*>|\{\{[^{}]*\}\}|\$\{[^{}]*\}/gi, ' ')
    .replace(/&(amp|nbsp);/gi, (_entity, name: string) => (name.toLowerCase() === 'amp' ? '&' : ' '))
    .replace(/\p{Cf}|\uFE0F/gu, '')
    .replace(/[\p{Cc}\p{Co}\p{Cs}\p{Extended_Pictographic}\u2028\u2029]/gu, ' ')
    .replace(/[[{]/g, '(')
    .replace(/[\]}]/g, ')')
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,;:!?)])/g, '$1')
    .replace(/\( /g, '(')
    .trim();
  return NOT_A_FACT.test(line) ? '' : cutAtWord(line, max);
}

function cutAtWord(line: string, max: number): string {
  if (line.length <= max) return line;
  const cut = line.slice(0, max + 1);
  const whole = cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : dropHalfPair(cut.slice(0, max));
  const closed = whole.lastIndexOf('(') > whole.lastIndexOf(')') ? whole.slice(0, whole.lastIndexOf('(')) : whole;
  return closed.replace(/[\s,;:&/(–—-]+$/, '');
}

export function dropHalfPair(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
