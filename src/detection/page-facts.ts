import type { FactName } from '../boards/board.ts';

/** What one reader makes of a page; '' and `undefined` are «not there». */
export type PageFacts = Partial<Record<FactName, string | undefined>>;
