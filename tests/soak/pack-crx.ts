import { createHash, createSign, generateKeyPairSync, type KeyPairKeyObjectResult } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { listFiles } from '../tools/list-files.ts';

export interface PackedExtension {
  readonly id: string;
  readonly crx: Buffer;
}

/** Whoever holds it may update what was signed by it. */
export type SigningKey = KeyPairKeyObjectResult;

export function newSigningKey(): SigningKey {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

/** An extension that Chromium installs as from a shop: a zip with a signed head (CRX3, components/crx_file/crx3.proto). */
export function packCrx(folder: string, { privateKey, publicKey }: SigningKey): PackedExtension {
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const crxId = createHash('sha256').update(key).digest().subarray(0, 16);
  const zip = zipFolder(folder);
  const signedData = field(1, crxId);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(signedData.length);
  const signature = createSign('sha256')
    .update(Buffer.concat([Buffer.from('CRX3 SignedData\0'), length, signedData, zip]))
    .sign(privateKey);
  const proof = Buffer.concat([field(1, key), field(2, signature)]);
  const header = Buffer.concat([field(2, proof), field(10_000, signedData)]);
  const start = Buffer.alloc(12);
  start.write('Cr24');
  start.writeUInt32LE(3, 4);
  start.writeUInt32LE(header.length, 8);
  return { id: idOf(crxId), crx: Buffer.concat([start, header, zip]) };
}

/** A whole extension folder as a zip. */
export function zipFolder(folder: string): Buffer {
  const files: Zippable = {};
  for (const file of listFiles(folder)) files[file] = readFileSync(join(folder, file));
  return Buffer.from(zipSync(files));
}

/** Sixteen letters from a to p for each half byte. */
function idOf(bytes: Buffer): string {
  return [...bytes.toString('hex')].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

/** A length-delimited field of a protocol buffer. */
function field(number: number, bytes: Buffer): Buffer {
  return Buffer.concat([varint((number << 3) | 2), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let left = value;
  while (left > 127) {
    bytes.push((left & 127) | 128);
    left >>>= 7;
  }
  return Buffer.from([...bytes, left]);
}
