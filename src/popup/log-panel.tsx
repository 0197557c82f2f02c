import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { FollowUpRow } from '../storage/queries.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { keyOf, LOG_CHOICES, LOG_GROUPS, type LogChoice } from './log-choices.ts';
import { LogForm } from './log-form.tsx';
import { LOG_FORM_WORDS } from './panel-words.ts';
import { StrangerForm } from './stranger-form.tsx';
import { LOG_WORDS } from './touch-words.ts';
import { type Log, useLog } from './use-log.ts';
import { WhenChoice } from './when-choice.tsx';

export function LogPanel({ row }: { readonly row: FollowUpRow }) {
  const log = useLog(row);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (row.contact !== undefined) panel.current?.querySelector<HTMLElement>('.chip')?.focus({ preventScroll: true });
  }, [row.contact]);

  function onKey({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
    if (ctrlKey || metaKey || altKey || (target as HTMLElement).closest('input, textarea, select')) return;
    const choice = LOG_CHOICES.find((each) => keyOf(each) === key);
    if (choice !== undefined && !log.asking.value && !log.command.busy.value) log.choose(choice);
  }

  return (
    <div class="log-groups" ref={panel} onKeyDown={onKey}>
      <WhenChoice occurredOn={log.occurredOn} />
      {log.asking.value ? (
        <LogForm row={row} log={log} choice={log.asking.value} />
      ) : (
        <>
          {row.contact === undefined && <StrangerForm log={log} />}
          {LOG_GROUPS.map((group) => (
            <LogGroup key={group} group={group} log={log} />
          ))}
          <ErrorLine error={log.command.error} />
        </>
      )}
    </div>
  );
}

function LogGroup({ group, log }: { readonly group: LogChoice['group']; readonly log: Log }) {
  const seldom = useSignal(false);
  const choices = LOG_CHOICES.filter((choice) => choice.group === group);
  return (
    <fieldset disabled={log.command.busy.value}>
      <legend class="soft small">{LOG_FORM_WORDS[group]}</legend>
      <div class="chips">
        {choices
          .filter((choice) => seldom.value || !choice.seldom)
          .map((choice) => (
            <button
              key={choice.id}
              type="button"
              class="button chip"
              aria-keyshortcuts={keyOf(choice)}
              onClick={() => log.choose(choice)}
            >
              {LOG_WORDS[choice.id]}
            </button>
          ))}
        {!seldom.value && choices.some((choice) => choice.seldom) && (
          <button
            type="button"
            class="button chip quiet"
            onClick={() => {
              seldom.value = true;
            }}
          >
            {LOG_FORM_WORDS.seldom}
          </button>
        )}
      </div>
    </fieldset>
  );
}
