import { ashby } from './ashby.ts';
import type { Board } from './board.ts';
import { greenhouse } from './greenhouse.ts';
import { lever } from './lever.ts';
import { workday } from './workday.ts';

/** Every board there is; the first whose hosts match reads the page. */
export const BOARDS: readonly Board[] = [greenhouse, lever, ashby, workday];
