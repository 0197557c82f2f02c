import { type Signal, useSignal } from '@preact/signals';
import type { RequestOf } from '../messaging/messages.ts';
import type { FollowUpRow } from '../storage/queries.ts';
import { today } from '../ui/today-clock.ts';
import { type Command, useCommand } from '../ui/use-command.ts';
import { channelOf, type LogChoice } from './log-choices.ts';
import { nextWords } from './next-words.ts';
import { ROW_PANEL_WORDS } from './panel-words.ts';
import { settle } from './popup-state.ts';

type Details = Pick<RequestOf<'log-touchpoint'>, 'personName' | 'namedPerson' | 'answeredAsks' | 'note'>;

export interface Log {
  readonly command: Command;
  /** The choice that wants a name first. */
  readonly asking: Signal<LogChoice | undefined>;
  /** Logs at once, or asks for the one thing that is missing. */
  choose(choice: LogChoice, details?: Details): void;
  send(choice: LogChoice, details: Details): Promise<void>;
}

/** Logs what happened with a row, and settles the row into one line. */
export function useLog(row: FollowUpRow): Log {
  const command = useCommand();
  const asking = useSignal<LogChoice | undefined>(undefined);

  async function send(choice: LogChoice, details: Details): Promise<void> {
    const changed = await command.run('log-touchpoint', {
      followUpId: row.followUp.id,
      channel: channelOf(choice, row.touchpoints),
      outcome: choice.outcome,
      ...details,
    });
    if (changed === undefined) return;
    const text = ROW_PANEL_WORDS.logged(nextWords(changed.nextDueOn, today.value));
    const keep = row.contacts.find(({ id }) => id === changed.canKeep);
    const place = `follow-up:${row.followUp.id}` as const;
    settle({ place, text, changeId: changed.changeId, row, ...(keep ? { keep } : {}) });
  }

  return {
    command,
    asking,
    send,
    choose(choice, details = {}) {
      if (choice.asks === undefined) void send(choice, details);
      else asking.value = choice;
    },
  };
}
