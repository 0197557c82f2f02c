import type { ClosedOutcome, Stage } from '../domain/application.ts';
import { OUTCOME_WORDS, STAGE_WORDS } from '../popup/panel-words.ts';

interface StageMarkProps {
  readonly stage: Stage;
  readonly outcome?: ClosedOutcome | undefined;
}

/** How far it has come, drawn and in words; of a closed one, how it ended. */
export function StageMark({ stage, outcome }: StageMarkProps) {
  return (
    <span class="stage-mark">
      <span class="stage-dot" data-stage={stage} data-outcome={outcome} />
      <span class="stage-word">{stageWords(stage, outcome)}</span>
    </span>
  );
}

export function stageWords(stage: Stage, outcome: ClosedOutcome | undefined): string {
  return stage === 'closed' && outcome !== undefined ? OUTCOME_WORDS[outcome] : STAGE_WORDS[stage];
}
