import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { canariesIn, newDigits, newToken, wideCanariesIn } from '../../soak/canary.ts';
import { logRecords, sqlitePayloads, unsnapped, unzipped } from '../../soak/decode-stores.ts';

const token = newToken();
const wordsOf = (pieces: Iterable<Buffer>) =>
  [...pieces].flatMap((piece) => [
    ...canariesIn(piece.toString('latin1')),
    ...wideCanariesIn(piece.toString('latin1')),
  ]);

test('canaries are found in bytes, in UTF-16, and are told from other words', () => {
  const digits = newDigits();
  expect(canariesIn(`x${token}y ${digits}.`)).toEqual([token, digits]);
  expect(wideCanariesIn(Buffer.from(`\u0142 ${token}!`, 'utf16le').toString('latin1'))).toEqual([token]);
  expect(canariesIn('zqx is short, 7301 too')).toEqual([]);
});

test('Snappy is undone wherever it begins: literals, copies near and far, and a length in two bytes', () => {
  const first = 'the first half: ';
  const head = Buffer.from([0x07, 0x00, 0xff]); // something else before it
  const literal = (text: string) => Buffer.concat([Buffer.from([(text.length - 1) << 2]), Buffer.from(text)]);
  const half = token.slice(0, 8);
  const body = Buffer.concat([
    Buffer.from([0x80 | 72, 0x01]), // 200 bytes
    literal(`${first}${half} and more`),
    literal(' '),
    Buffer.from([1 | ((8 - 4) << 2), half.length + 10]), // the half once more
    literal(token.slice(8)),
  ]);
  const stream = Buffer.concat([head, body]);
  expect(canariesIn(stream.toString('latin1'))).toEqual([]);
  expect(wordsOf(unsnapped(stream))).toContain(token);
});

test('gzip is undone, also in base64, also in UTF-16, also cut off', () => {
  const packed = gzipSync(`${'words '.repeat(50)}${token}`);
  expect(wordsOf(unzipped(Buffer.concat([Buffer.from('??'), packed])))).toContain(token);
  expect(wordsOf(unzipped(packed.subarray(0, -6)))).toContain(token);
  expect(wordsOf(unzipped(Buffer.from(packed.toString('base64'), 'utf16le')))).toContain(token);
});

test('a record that LevelDB cut into two blocks is put together', () => {
  const first = Buffer.concat([Buffer.alloc(32_768 - 14 - 5, 'a'), Buffer.from(token.slice(0, 5))]);
  const record = (kind: number, bytes: Buffer) => {
    const lead = Buffer.alloc(7);
    lead.writeUInt16LE(bytes.length, 4);
    lead[6] = kind;
    return Buffer.concat([lead, bytes]);
  };
  const start = record(2, first.subarray(7 - 7));
  const padded = Buffer.concat([start, Buffer.alloc(32_768 - start.length)]);
  const log = Buffer.concat([padded, record(4, Buffer.from(token.slice(5)))]);
  expect(canariesIn(log.toString('latin1'))).toEqual([]);
  expect(wordsOf([logRecords(log)])).toContain(token);
});

test('a value of SQLite is put together from the pages that it overflows into', () => {
  const size = 512;
  const page = (kind: number) => Object.assign(Buffer.alloc(size), { 0: kind });
  const [first, leaf, overflow] = [page(0), page(0x0d), page(0)];
  first.write('SQLite format 3\0');
  first.writeUInt16BE(size, 16);
  const value = Buffer.from(`${'v'.repeat(470)}${token}${'w'.repeat(200)}`);
  const most = size - 35;
  const least = Math.floor(((size - 12) * 32) / 255) - 23;
  const fitting = least + ((value.length - least) % (size - 4));
  const local = fitting <= most ? fitting : least;
  leaf.writeUInt16BE(1, 3);
  leaf.writeUInt16BE(100, 8);
  Buffer.from([0x80 | (value.length >> 7), value.length & 127, 1]).copy(leaf, 100);
  value.copy(leaf, 103, 0, local);
  leaf.writeUInt32BE(3, 103 + local);
  value.copy(overflow, 4, local);
  const file = Buffer.concat([first, leaf, overflow]);
  expect([...sqlitePayloads(file)].map(String)).toEqual([String(value)]);
});
