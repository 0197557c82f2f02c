import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

export interface FileSize {
  readonly bytes: number;
  readonly gzipped: number;
}

export function fileSize(file: string): FileSize {
  const content = readFileSync(file);
  return { bytes: content.length, gzipped: gzipSync(content, { level: 9 }).length };
}

export function sumSizes(sizes: readonly FileSize[]): FileSize {
  return {
    bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
    gzipped: sizes.reduce((sum, { gzipped }) => sum + gzipped, 0),
  };
}

/** @example sizeWords({ bytes: 12_345, gzipped: 4_000 }) // '12.3 kB (4.0 kB gzipped)' */
export function sizeWords({ bytes, gzipped }: FileSize): string {
  return `${(bytes / 1000).toFixed(1)} kB (${(gzipped / 1000).toFixed(1)} kB gzipped)`;
}
