import { crc32 } from './crc-32.ts';
import { inflate, TooLarge } from './inflate.ts';

/** One file of an archive. Its name is as the archive has it, folders included. */
export interface ZipEntry {
  readonly name: string;
  /** What it claims to be when unpacked, in bytes. */
  readonly size: number;
  /** @throws where it is damaged, encrypted, packed in a way that nobody uses, or larger than `most` bytes */
  unpack(most: number): Promise<Uint8Array>;
}

const END_OF_DIRECTORY = 0x06054b50;
const IN_DIRECTORY = 0x02014b50;
const BEFORE_FILE = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 5000;
/** The whole of an archive that needs 64-bit numbers is beyond what is read. */
const IN_64_BITS = 0xffff_ffff;

/**
 * The files of a ZIP archive (PKWARE APPNOTE 6.3), by its directory at the end. Nothing is unpacked yet.
 * @returns undefined for what is no archive, or one that ends in the middle
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < Math.min(count, MOST_ENTRIES); index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== IN_DIRECTORY) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const facts = {
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checkSum: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
    if (!name.endsWith('/'))
      entries.push({ name, size: facts.size, unpack: (most) => unpack(bytes, view, facts, most) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return undefined;
}

interface EntryFacts {
  readonly isEncrypted: boolean;
  /** 0: as it is. 8: deflated. */
  readonly method: number;
  readonly checkSum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

async function unpack(
  bytes: Uint8Array,
  view: DataView,
  { isEncrypted, method, checkSum, packedSize, size, offset }: EntryFacts,
  most: number,
): Promise<Uint8Array> {
  if (size > most || size === IN_64_BITS) throw new TooLarge();
  if (isEncrypted) throw new Error('It is locked with a password.');
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== BEFORE_FILE)
    throw new Error('It is not where the archive says.');
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packedSize > bytes.length) throw new Error('It ends in the middle.');
  if (method !== 0 && method !== 8) throw new Error('It is packed in a way that is not known here.');
  const packed = bytes.subarray(from, from + packedSize);
  const whole = method === 0 ? packed : await inflate(packed, 'deflate-raw', Math.min(most, size));
  if (whole.length !== size || crc32(whole) !== checkSum) throw new Error('It is damaged.');
  return whole;
}

/** Windows' own archives of old name files in another code page; the names that matter are plain letters in all of them. */
function decodeName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\\', '/').slice(0, 300);
}
