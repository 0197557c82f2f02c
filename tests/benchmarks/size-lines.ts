import { join } from 'node:path';
import { pageFiles } from '../architecture/page-files.ts';
import { type FileSize, fileSize, sumSizes } from '../tools/file-size.ts';
import { listFiles } from '../tools/list-files.ts';

const HEADER = row('minified', 'gzipped', '');

/** Each shipped file with its size, largest first, and the sum. */
export function everySize(build: string): string[] {
  const sizes = listFiles(build).map((file) => ({ file, ...fileSize(join(build, file)) }));
  const sorted = sizes.toSorted((one, other) => other.bytes - one.bytes);
  return [HEADER, ...sorted.map((size) => sizeRow(size.file, size)), sizeRow('in all', sumSizes(sizes))];
}

/** The sizes that are promised something about. */
export function promisedSizes(build: string): string[] {
  const of = (file: string) => fileSize(join(build, file));
  const page = (file: string) => sumSizes(pageFiles(build, file).map(of));
  return [
    HEADER,
    sizeRow('content script, always on (sentinel)', of('src/content/sentinel.iife.js')),
    sizeRow('content script, on a job signal (detector)', of('src/content/detector.iife.js')),
    sizeRow('popup, all that it loads before it shows', page('src/popup/popup.html')),
    sizeRow('the whole extension', sumSizes(listFiles(build).map(of))),
  ];
}

function sizeRow(name: string, { bytes, gzipped }: FileSize): string {
  return row(bytes.toLocaleString('en'), gzipped.toLocaleString('en'), name);
}

function row(bytes: string, gzipped: string, name: string): string {
  return `${bytes.padStart(10)} ${gzipped.padStart(10)}  ${name}`.trimEnd();
}
