import type { FollowUpRow } from '../storage/queries.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { LOG_CHOICES, LOG_GROUPS } from './log-choices.ts';
import { LogForm } from './log-form.tsx';
import { LOG_FORM_WORDS, LOG_WORDS } from './panel-words.ts';
import { useLog } from './use-log.ts';

export function LogPanel({ row }: { readonly row: FollowUpRow }) {
  const log = useLog(row);
  if (log.asking.value) return <LogForm row={row} log={log} choice={log.asking.value} />;
  return (
    <div class="log-groups">
      {LOG_GROUPS.map((group) => (
        <fieldset key={group} disabled={log.command.busy.value}>
          <legend class="soft small">{LOG_FORM_WORDS[group]}</legend>
          <div class="chips">
            {LOG_CHOICES.filter((choice) => choice.group === group).map((choice) => (
              <button key={choice.id} type="button" class="button chip" onClick={() => log.choose(choice)}>
                {LOG_WORDS[choice.id]}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
      <ErrorLine error={log.command.error} />
    </div>
  );
}
