/** The letters of a row's buttons, in their order: log, draft, snooze. */
const ACTIONS = 'lds';

/**
 * j and k, or the arrows, go from row to row, and a letter presses a button of the row, of the first while none has the
 * focus; as long as one is not writing or choosing. Heard everywhere: in a page just opened nothing has the focus.
 */
export function watchRowKeys(signal: AbortSignal): void {
  document.addEventListener('keydown', onRowKey, { signal });
}

function onRowKey(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const action = ACTIONS.indexOf(event.key);
  if ((step === undefined && action < 0) || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as HTMLElement;
  if (target.closest('input, textarea, select, [role="tablist"]')) return;
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const here = rows.findIndex((row) => row.contains(target));
  const row = rows[here === -1 ? 0 : here + (step ?? 0)];
  if (row === undefined) return;
  event.preventDefault();
  if (step === undefined) {
    row.querySelectorAll<HTMLElement>('.actions button')[action]?.click();
    return;
  }
  row.focus();
  row.scrollIntoView({ block: 'nearest' });
}

const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
