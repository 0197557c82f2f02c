/** More than any hunt holds: 50,000 applications with their adverts are about 150 MB as a backup, and 10 MB as a table. */
export const MOST_BYTES = 256 * 1024 * 1024;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type NoText = 'empty' | 'too-large' | 'pdf' | 'workbook' | 'archive' | 'binary';

export type DecodedFile =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly reason: NoText };

const BYTE_ORDER_MARKS: readonly (readonly [readonly number[], Encoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
const MAGIC: readonly (readonly [readonly number[], NoText])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x50, 0x4b, 0x03, 0x04], 'archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'workbook'],
];
const LOOKED_AT = 4000;

/**
 * The text of a file, whatever program wrote it: by its byte-order mark, as UTF-16 where every other byte is zero, as UTF-8
 * where it is that, and else as the Windows code page of Western Europe, in which every byte means something. Never throws.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  if (bytes.length > MOST_BYTES) return { ok: false, reason: 'too-large' };
  const known = MAGIC.find(([magic]) => startsWith(bytes, magic));
  if (known !== undefined) return { ok: false, reason: known[1] };
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return { ok: false, reason: 'binary' };
  const strict = decode(bytes, encoding);
  const text = strict ?? decode(bytes, 'windows-1252') ?? '';
  if (text.trim() === '') return { ok: false, reason: 'empty' };
  return { ok: true, text, encoding: strict === undefined ? 'windows-1252' : encoding };
}

function encodingOf(bytes: Uint8Array): Encoding | undefined {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => startsWith(bytes, mark));
  if (marked !== undefined) return marked[1];
  const start = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd > 0) {
    const half = start.length / 2;
    if (odd > half * 0.4 && even < half * 0.1) return 'utf-16le';
    if (even > half * 0.4 && odd < half * 0.1) return 'utf-16be';
    return undefined;
  }
  // control signs that no table has
  const odds = start.filter((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x1b) || byte === 0x7f).length;
  return odds > start.length * 0.02 ? undefined : 'utf-8';
}

/** What Windows has where Latin-1 has control signs, from 0x80 on. Node 20 leaves them as control signs. */
const OF_WINDOWS = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
    if (encoding !== 'windows-1252') return text;
    return text.replace(/[\u0080-\u009f]/g, (sign) => OF_WINDOWS.charAt(sign.charCodeAt(0) - 0x80));
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
