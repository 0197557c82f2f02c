/** Letters that Unicode takes for letters of their own, and a searcher types as these. */
const ALSO: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const OTHERS = new RegExp(`[${Object.keys(ALSO).join('')}]`, 'g');

/** Without case and accents, so that one is found by typing the other. @example foldText('Électricienne, Łódź') // 'electricienne, lodz' */
export function foldText(text: string): string {
  const plain = text.toLowerCase();
  if (/^[\x20-\x7e\n]*$/.test(plain)) return plain;
  const bare = plain.normalize('NFKD').replace(/[\u0300-\u036f]+/g, '');
  return bare.normalize('NFC').replace(OTHERS, (letter) => ALSO[letter] ?? letter);
}

/** The words of a search. @example searchWords(' Zürich  nurse ') // ['zurich', 'nurse'] */
export function searchWords(query: string): string[] {
  return foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}
