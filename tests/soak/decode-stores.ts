/** What browsers do to values on the way to the disk, undone as far as a search needs it. */
import { gunzipSync, inflateRawSync } from 'node:zlib';

const LONGEST_VALUE = 8_000_000;
const SHORTEST_PIECE = 24;

/**
 * Every stretch that reads as Snappy, wherever it begins: values of both browsers' IndexedDB, blocks of LevelDB. Whether the
 * end is missing is no matter. (format_description.txt of Snappy)
 */
export function* unsnapped(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length - 4; at += 1) {
    const start = afterLength(bytes, at);
    if (start === undefined) continue;
    const piece = decodeFrom(bytes, start.at, start.length);
    if (piece !== undefined) yield piece;
  }
}

/** The length that comes first is a little-endian number of seven bits a byte; what follows must begin with a literal. */
function afterLength(bytes: Buffer, from: number): { readonly at: number; readonly length: number } | undefined {
  let length = 0;
  for (let at = from, shift = 0; at < from + 4; at += 1, shift += 7) {
    const byte = bytes[at] ?? 0;
    length |= (byte & 127) << shift;
    if (byte > 127) continue;
    const isLiteral = ((bytes[at + 1] ?? 1) & 3) === 0;
    return length >= SHORTEST_PIECE && length <= LONGEST_VALUE && isLiteral ? { at: at + 1, length } : undefined;
  }
  return undefined;
}

function decodeFrom(bytes: Buffer, from: number, length: number): Buffer | undefined {
  const out = Buffer.allocUnsafe(Math.min(length, 64 * (bytes.length - from)));
  let [at, filled] = [from, 0];
  while (at < bytes.length && filled < out.length) {
    const { back, begin, size, next } = elementAt(bytes, at);
    const end = Math.min(filled + size, out.length);
    if (back === undefined) {
      if (begin >= bytes.length) break;
      filled += bytes.copy(out, filled, begin, begin + end - filled);
    } else {
      if (back === 0 || back > filled) break;
      for (; filled < end; filled += 1) out[filled] = out[filled - back] ?? 0;
    }
    at = next;
  }
  return filled >= SHORTEST_PIECE && at - from > SHORTEST_PIECE ? out.subarray(0, filled) : undefined;
}

interface Element {
  /** How far before the end of the output the copied bytes stand; none for a literal. */
  readonly back?: number;
  readonly begin: number;
  readonly size: number;
  readonly next: number;
}

function elementAt(bytes: Buffer, at: number): Element {
  const tag = bytes[at] ?? 0;
  const kind = tag & 3;
  if (kind === 0) {
    const wide = Math.max(0, (tag >> 2) - 59); // that many bytes of length follow
    const size = (wide > 0 ? little(bytes, at + 1, wide) : tag >> 2) + 1;
    return { begin: at + 1 + wide, size, next: at + 1 + wide + size };
  }
  if (kind === 1) {
    const back = ((tag >> 5) << 8) | (bytes[at + 1] ?? 0);
    return { back, begin: at, size: ((tag >> 2) & 7) + 4, next: at + 2 };
  }
  const wide = kind === 2 ? 2 : 4;
  return { back: little(bytes, at + 1, wide), begin: at, size: (tag >> 2) + 1, next: at + 1 + wide };
}

function little(bytes: Buffer, at: number, count: number): number {
  let value = 0;
  for (let index = 0; index < count; index += 1) value += (bytes[at + index] ?? 0) * 256 ** index;
  return value;
}

/** gzip, also where it stands in base64, as our own copies of the records do. */
export function* unzipped(bytes: Buffer): Generator<Buffer> {
  for (
    let at = bytes.indexOf('\x1f\x8b\x08', 0, 'latin1');
    at !== -1;
    at = bytes.indexOf('\x1f\x8b\x08', at + 1, 'latin1')
  )
    yield* inflated(bytes.subarray(at));
  const latin1 = bytes.toString('latin1');
  for (const [text] of latin1.matchAll(/H\0?4\0?s\0?I[A-Za-z0-9+/\0]{40,}/g))
    yield* inflated(Buffer.from(text.replaceAll('\0', ''), 'base64'));
}

/** As much of it as is whole. */
function* inflated(bytes: Buffer): Generator<Buffer> {
  try {
    yield gunzipSync(bytes, { finishFlush: 2 });
  } catch {
    try {
      yield inflateRawSync(bytes.subarray(10), { finishFlush: 2 });
    } catch {
      // it only looked like one
    }
  }
}

/** LevelDB cuts what it logs into blocks of 32 KiB with heads between: its records in one piece. (log_format.md of LevelDB) */
export function logRecords(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  const block = 32_768;
  for (let from = 0; from < bytes.length; from += block) {
    const end = Math.min(from + block, bytes.length);
    for (let at = from; at + 7 <= end; ) {
      const length = bytes.readUInt16LE(at + 4);
      parts.push(bytes.subarray(at + 7, Math.min(at + 7 + length, end)));
      at += 7 + length;
    }
  }
  return Buffer.concat(parts);
}

/**
 * The payload of each cell of each page of a SQLite file, put together from the pages that it overflows into; pages that
 * nothing leads to any more too. (fileformat2.html of SQLite, 1.6)
 */
export function* sqlitePayloads(file: Buffer): Generator<Buffer> {
  if (!file.subarray(0, 15).equals(Buffer.from('SQLite format 3'))) return;
  const stated = file.readUInt16BE(16);
  const size = stated === 1 ? 65_536 : stated;
  const usable = size - (file[20] ?? 0);
  for (let start = 0; start + size <= file.length; start += size) {
    const head = start === 0 ? 100 : 0;
    const page = file.subarray(start, start + size);
    const kind = page[head] ?? 0;
    if (kind !== 0x0d && kind !== 0x0a && kind !== 0x02) continue;
    const cells = page.readUInt16BE(head + 3);
    const pointers = head + (kind === 0x02 ? 12 : 8);
    for (let cell = 0; cell < cells && pointers + cell * 2 + 2 <= size; cell += 1) {
      const at = page.readUInt16BE(pointers + cell * 2);
      const payload = payloadAt(file, page, at + (kind === 0x02 ? 4 : 0), { size, usable, isTable: kind === 0x0d });
      if (payload !== undefined) yield payload;
    }
  }
}

interface PageFacts {
  readonly size: number;
  readonly usable: number;
  readonly isTable: boolean;
}

function payloadAt(file: Buffer, page: Buffer, at: number, facts: PageFacts): Buffer | undefined {
  const { size, usable, isTable } = facts;
  const length = varint(page, at);
  if (length === undefined || length.value > LONGEST_VALUE) return undefined;
  const begin = isTable ? (varint(page, length.end)?.end ?? length.end) : length.end;
  const most = isTable ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
  if (length.value <= most) return page.subarray(begin, begin + length.value);
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const fitting = least + ((length.value - least) % (usable - 4));
  const local = fitting <= most ? fitting : least;
  if (begin + local + 4 > size) return undefined;
  const parts = [page.subarray(begin, begin + local)];
  let left = length.value - local;
  for (let next = page.readUInt32BE(begin + local); next > 0 && left > 0; ) {
    const start = (next - 1) * size;
    if (start + size > file.length) break;
    parts.push(file.subarray(start + 4, start + 4 + Math.min(left, usable - 4)));
    left -= usable - 4;
    next = file.readUInt32BE(start);
  }
  return Buffer.concat(parts);
}

function varint(page: Buffer, from: number): { readonly value: number; readonly end: number } | undefined {
  let value = 0;
  for (let at = from; at < from + 9 && at < page.length; at += 1) {
    const byte = page[at] ?? 0;
    value = value * 128 + (byte & 127);
    if (byte < 128) return { value, end: at + 1 };
  }
  return undefined;
}
