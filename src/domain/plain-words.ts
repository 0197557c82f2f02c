/** Folded words with single spaces. */
export function plainWords(text: string, gap = /[^\p{L}\p{N}\p{M}]+/gu): string {
  const folded = text
    .slice(0, 300)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .toLowerCase();
  return folded.replace(gap, ' ').trim();
}
