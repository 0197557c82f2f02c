import type { DraftInput } from '../../../src/domain/draft.ts';
import { AFTERWARDS } from './draft-afterwards.ts';
import { FIRST_RUNGS } from './draft-first-rungs.ts';
import { LATER_RUNGS } from './draft-later-rungs.ts';
import { OTHER_THREADS } from './draft-other-threads.ts';
import { WILD_INPUT } from './draft-wild-input.ts';

/** One state of a thread, and what every draft of it must and must not say. */
export interface DraftSituation {
  readonly name: string;
  readonly input: DraftInput;
  /** Facts that the e-mail and the call name, each in these words. */
  readonly says?: readonly string[];
  /** What the subject of the e-mail is. */
  readonly subject?: string;
  /** What no draft of any kind may say. */
  readonly never?: readonly string[];
}

export const SITUATIONS: readonly DraftSituation[] = [
  ...FIRST_RUNGS,
  ...LATER_RUNGS,
  ...AFTERWARDS,
  ...OTHER_THREADS,
  ...WILD_INPUT,
];
