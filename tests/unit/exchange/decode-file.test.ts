import { describe, expect, test } from 'vitest';
import { decodeFile } from '../../../src/exchange/decode-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => new Uint8Array(values);
const utf16 = (text: string, order: 'le' | 'be') => {
  const swapped = new Uint8Array(text.length * 2);
  const view = new DataView(swapped.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), order === 'le');
  return swapped;
};
const joined = (...parts: Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]));

describe('text is read whatever program wrote it', () => {
  const text = 'Firma;Stelle\nMüller;Bäcker\n';
  test.each([
    ['UTF-8', utf8(text), 'utf-8'],
    ['UTF-8 with a byte-order mark', joined(bytes(0xef, 0xbb, 0xbf), utf8(text)), 'utf-8'],
    ['UTF-16 of Excel', joined(bytes(0xff, 0xfe), utf16(text, 'le')), 'utf-16le'],
    ['UTF-16, the other way round', joined(bytes(0xfe, 0xff), utf16(text, 'be')), 'utf-16be'],
    ['UTF-16 without a mark', utf16(text, 'le'), 'utf-16le'],
    ['UTF-16 without a mark, the other way round', utf16(text, 'be'), 'utf-16be'],
    [
      'Windows',
      joined(utf8('Firma;Stelle\nM'), bytes(0xfc), utf8('ller;B'), bytes(0xe4), utf8('cker\n')),
      'windows-1252',
    ],
  ])('%s', (_name, file, encoding) => {
    expect(decodeFile(file)).toEqual({ ok: true, text, encoding });
  });

  test('the quotation marks of Windows come out as such', () => {
    const file = decodeFile(joined(bytes(0x93), utf8('Lead'), bytes(0x94)));
    expect(file).toMatchObject({ ok: true, text: '“Lead”' });
  });
});

describe('what is no text is refused by what it is', () => {
  test.each([
    ['0 bytes', bytes(), 'empty'],
    ['blanks', utf8(' \r\n\t'), 'empty'],
    ['a PDF', utf8('%PDF-1.7\n%âãÏÓ'), 'pdf'],
    ['an archive, or a workbook of today', bytes(0x50, 0x4b, 3, 4, 20, 0, 0), 'archive'],
    ['a workbook of old', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'workbook'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52), 'binary'],
    ['control signs', utf8('\u0001\u0002\u0003\u0004\u0005abc'), 'binary'],
  ])('%s', (_name, file, reason) => {
    expect(decodeFile(file)).toEqual({ ok: false, reason });
  });
});
