import type { ClosedOutcome, Stage } from '../domain/application.ts';
import { OUTCOME_WORDS, STAGE_WORDS } from '../popup/panel-words.ts';
import { TABLE_WORDS } from './table-words.ts';

/** Stages that are not closed, in their order. */
export const OPEN_STAGES = (Object.keys(STAGE_WORDS) as Stage[]).filter((stage) => stage !== 'closed');

/** Where an application may stand, as options: the stages, and the ways in which it may be closed. */
export function StandingOptions() {
  return (
    <>
      {OPEN_STAGES.map((stage) => (
        <option key={stage} value={stage}>
          {STAGE_WORDS[stage]}
        </option>
      ))}
      <optgroup label={TABLE_WORDS.closedAs}>
        {Object.entries(OUTCOME_WORDS).map(([outcome, words]) => (
          <option key={outcome} value={outcome}>
            {words}
          </option>
        ))}
      </optgroup>
    </>
  );
}

export interface StageMove {
  readonly stage: Stage;
  readonly outcome?: ClosedOutcome;
}

/** What choosing such an option means. @example moveTo('rejected') // { stage: 'closed', outcome: 'rejected' } */
export function moveTo(option: string): StageMove {
  return option in OUTCOME_WORDS ? { stage: 'closed', outcome: option as ClosedOutcome } : { stage: option as Stage };
}
