import { BOARDS } from '../../src/boards/registry.ts';
import { findConfirmationPhrases } from '../../src/detection/find-confirmation.ts';
import { readJobContext } from '../../src/detection/job-context.ts';
import { matchBoard } from '../../src/detection/match-board.ts';
import { readPeople } from '../../src/detection/read-people.ts';
import { readPosting } from '../../src/detection/read-posting.ts';

/** What the content script's readers make of the document they run in, as plain data. */
export function readDocument(url: string) {
  const board = matchBoard(BOARDS, url);
  // Browsers have styled a page long before anybody reads it.
  document.body?.getBoundingClientRect();
  document.body?.checkVisibility();
  const start = performance.now();
  const posting = readPosting(document, url, board, readPeople);
  const read = performance.now();
  const phrases = findConfirmationPhrases(document);
  const searched = performance.now();
  const context = readJobContext(document, url, board);
  return {
    posting,
    phrases: phrases.map(({ phrase, jobSpecific }) => ({ phrase, jobSpecific })),
    context,
    milliseconds: { read: read - start, search: searched - read, context: performance.now() - searched },
  };
}
