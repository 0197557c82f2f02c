import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BoardJourney } from './board-journey.ts';

const FOLDER = new URL('.', import.meta.url);
const NOT_BOARDS = /^(?:board-journey|load-board-journeys|play-board)\.ts$/;

/** The journeys that lie beside this file, one a board, by name. */
export const boardJourneys: readonly BoardJourney[] = await Promise.all(
  readdirSync(fileURLToPath(FOLDER))
    .filter((file) => file.endsWith('.ts') && !NOT_BOARDS.test(file))
    .sort()
    .map(load),
);

async function load(file: string): Promise<BoardJourney> {
  const [journey] = Object.values<BoardJourney>(await import(new URL(file, FOLDER).href));
  if (journey === undefined) throw new Error(`tests/e2e/boards/${file} exports no journey`);
  return journey;
}
