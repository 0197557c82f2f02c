import { type Signal, useSignal } from '@preact/signals';
import { directionOf } from '../domain/direction.ts';
import type { TouchpointId } from '../domain/identity.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { RequestOf } from '../messaging/messages.ts';
import type { FollowUpRow } from '../storage/queries.ts';
import { today } from '../ui/today-clock.ts';
import { type Command, useCommand } from '../ui/use-command.ts';
import { channelOf, type LogChoice } from './log-choices.ts';
import type { NamedDay } from './named-day-form.tsx';
import { nextWords } from './next-words.ts';
import { ROW_PANEL_WORDS } from './panel-words.ts';
import { settle } from './popup-state.ts';
import { proofPointShown } from './shown-drafts.ts';
import { namesDay } from './touch-draft.ts';

type Details = Pick<RequestOf<'log-touchpoint'>, 'personName' | 'namedPerson' | 'answeredAsks' | 'note'>;

export interface Log {
  readonly command: Command;
  /** The choice that wants a name first. */
  readonly asking: Signal<LogChoice | undefined>;
  /** When it happened, where that was before today. */
  readonly occurredOn: Signal<LocalDate | undefined>;
  /** Logs at once, or asks for the one thing that is missing. */
  choose(choice: LogChoice, details?: Details): void;
  send(choice: LogChoice, details: Details): Promise<void>;
}

/** Logs what happened with a row, and settles the row into one line. */
export function useLog(row: FollowUpRow): Log {
  const command = useCommand();
  const occurredOn = useSignal<LocalDate | undefined>(undefined);
  const asking = useSignal<LogChoice | undefined>(undefined);

  async function send(choice: LogChoice, details: Details): Promise<void> {
    const changed = await command.run('log-touchpoint', {
      followUpId: row.followUp.id,
      channel: channelOf(choice, row.touchpoints),
      outcome: choice.outcome,
      ...(occurredOn.value ? { occurredOn: occurredOn.value } : {}),
      ...proofPointOf(choice, row),
      ...details,
    });
    if (changed === undefined) return;
    const text = ROW_PANEL_WORDS.logged(nextWords(changed.nextDueOn, today.value));
    const keep = row.contacts.find(({ id }) => id === changed.canKeep);
    const place = `follow-up:${row.followUp.id}` as const;
    const named = namedDayOf(choice, changed.touchpointId);
    settle({
      place,
      text,
      changeId: changed.changeId,
      row,
      ...(keep ? { keep } : {}),
      ...(named ? { named } : {}),
    });
  }

  return {
    command,
    asking,
    occurredOn,
    send,
    choose(choice, details = {}) {
      if (choice.asks === undefined) void send(choice, details);
      else asking.value = choice;
    },
  };
}

/** What they had before them when they wrote or spoke; nobody hears it who does not answer. */
function proofPointOf({ outcome }: LogChoice, { followUp }: FollowUpRow): { proofPoint?: string } {
  const proofPoint = proofPointShown(followUp);
  if (proofPoint === undefined || outcome === 'no-answer' || directionOf(outcome) === 'inbound') return {};
  return { proofPoint };
}

function namedDayOf({ outcome }: LogChoice, touchpointId: TouchpointId): NamedDay | undefined {
  if (!namesDay(outcome)) return undefined;
  return { touchpointId, of: outcome === 'interview-planned' ? 'interview' : 'call' };
}
