/** Each board's way of applying, recorded once, with the background asleep, which is what a person's pace makes of it. */
import type { BoardJourney } from '../boards/board-journey.ts';
import { boardJourneys as all } from '../boards/load-board-journeys.ts';
import { flowOf } from '../boards/play-board.ts';
import { confirmed, expectRecordedOnce, fallAsleep, type Journey, prepare, submit } from './journey.ts';

/** With the four that have sites of their own: the twelve that people use most. */
const ALSO_IN_FIREFOX = new Set([
  'linkedin',
  'indeed',
  'icims',
  'smartrecruiters',
  'successfactors',
  'taleo',
  'workable',
  'bamboohr',
]);

export const boardJourneys: readonly Journey[] = all.map(asJourney);

function asJourney(journey: BoardJourney): Journey {
  const flow = flowOf(journey.boardId, journey);
  return {
    name: `board ${journey.boardId}: recorded once`,
    grant: flow.grant,
    ...(ALSO_IN_FIREFOX.has(journey.boardId) ? {} : { browser: 'chromium' as const }),
    async run(session) {
      const form = await prepare(session, flow);
      await fallAsleep(session);
      await submit(form, flow);
      await confirmed(form, flow);
      await expectRecordedOnce(session, flow);
    },
  };
}
