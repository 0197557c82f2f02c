import type { ListedRow } from '../storage/listed-row.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { useCommand } from '../ui/use-command.ts';
import { BulkTags } from './bulk-tags.tsx';
import { tellDone } from './done-state.ts';
import { stageWords } from './stage-mark.tsx';
import { moveTo, StandingOptions } from './standing-options.tsx';
import { BULK_WORDS } from './table-words.ts';

interface BulkBarProps {
  /** Those that were chosen, in the order in which they are shown. */
  readonly rows: readonly ListedRow[];
  /** All that are known, for the tags that there are. */
  readonly all: readonly ListedRow[];
  readonly onNone: () => void;
}

/** What can be done with all that were chosen: each is one change, and one Undo takes it back. */
export function BulkBar({ rows, all, onNone }: BulkBarProps) {
  const { busy, error, run } = useCommand();
  const applicationIds = rows.map(({ id }) => id);

  async function move(option: string): Promise<void> {
    const { stage, outcome } = moveTo(option);
    const act = { kind: 'move', stage, ...(outcome === undefined ? {} : { outcome }) } as const;
    const changed = await run('change-applications', { applicationIds, act });
    if (changed === undefined) return;
    const say = stage === 'closed' ? BULK_WORDS.closed : BULK_WORDS.moved;
    tell(say(changed.count, stageWords(stage, outcome)), changed);
  }

  async function tag(kind: 'tag' | 'untag', name: string): Promise<boolean> {
    const changed = await run('change-applications', { applicationIds, act: { kind, tag: name } });
    if (changed === undefined) return false;
    tell((kind === 'tag' ? BULK_WORDS.tagged : BULK_WORDS.untagged)(changed.count, name), changed);
    return true;
  }

  async function remove(): Promise<void> {
    const changed = await run('change-applications', { applicationIds, act: { kind: 'delete' } });
    if (changed !== undefined) tell(BULK_WORDS.removed(changed.count), changed);
  }

  return (
    <fieldset class="bulk-bar" aria-label={BULK_WORDS.title} disabled={busy.value}>
      <select
        class="input fitted"
        aria-label={BULK_WORDS.move}
        value=""
        disabled={busy.value}
        onChange={(event) => {
          const { value } = event.currentTarget;
          event.currentTarget.value = '';
          void move(value);
        }}
      >
        <option value="" disabled hidden>
          {BULK_WORDS.move}
        </option>
        <StandingOptions />
      </select>
      <BulkTags rows={rows} all={all} busy={busy.value} onTag={tag} />
      <button type="button" class="button" onClick={remove}>
        {BULK_WORDS.remove}
      </button>
      <button type="button" class="button quiet" onClick={onNone}>
        {BULK_WORDS.none}
      </button>
      {busy.value && <span class="soft small">{BULK_WORDS.busy(rows.length)}</span>}
      <ErrorLine error={error} />
    </fieldset>
  );
}

function tell(text: string, { changeId, count }: { changeId: Parameters<typeof tellDone>[1]; count: number }): void {
  if (count === 0) tellDone(text);
  else tellDone(text, changeId);
}
