import type { MarkContent } from './mark-content.ts';
import { showMark } from './show-mark.ts';

declare global {
  var squeakyMark: MarkContent | undefined;
}

const content = globalThis.squeakyMark;
globalThis.squeakyMark = undefined;
if (content !== undefined) showMark(content);
