import type { Board } from '../boards/board.ts';

/**
 * What the background hands a document along with the detector: the board (if any), the tab, and the attempt that is
 * under way in this tab. Plain JSON.
 */
export interface PageContext {
  readonly pageId: string;
  readonly board: Board | undefined;
  readonly tabId: number;
  readonly frameId: number;
  readonly attempt: OpenAttempt | undefined;
  /** An application was recorded in this tab lately: its confirmation page, seen again, is no news. */
  readonly recordedLately: boolean;
}

/** An attempt of this flow that has no verdict yet. */
export interface OpenAttempt {
  readonly attemptId: string;
  /** When the final control was used, if it was. */
  readonly attemptedAt: number | undefined;
  readonly present: readonly string[];
  readonly formKey: string;
  readonly boardId: string;
  /** The posting as far as it is known; an act on another posting is another attempt. */
  readonly title: string;
  /** The posting's address, or that of the page with the form. */
  readonly url: string;
  /** The posting's number on its board, where known. */
  readonly externalId: string | undefined;
}
