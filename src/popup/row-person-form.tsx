import type { Changed } from '../messaging/message-shape.ts';
import type { FollowUpRow } from '../storage/queries.ts';
import { today } from '../ui/today-clock.ts';
import { nextWords } from './next-words.ts';
import { ROW_PANEL_WORDS } from './panel-words.ts';
import { PersonForm } from './person-form.tsx';
import { settle, threadToFocus } from './popup-state.ts';
import type { RowPanel } from './row-panel.ts';

/** Names the person of a row, or corrects what is known of them. */
export function RowPersonForm({ row, panel }: { readonly row: FollowUpRow; readonly panel: RowPanel }) {
  function onSaved({ changeId, nextDueOn }: Changed, name: string): void {
    panel.open.value = undefined;
    threadToFocus.value = row.followUp.threadKey;
    // a new person can move the date; then the row leaves, and a line says where to
    if (nextDueOn === undefined || nextDueOn <= today.value) return;
    const text = ROW_PANEL_WORDS.added(name, nextWords(nextDueOn, today.value));
    settle({ place: `follow-up:${row.followUp.id}`, text, changeId, row });
  }

  if (panel.open.value === 'edit-person' && row.contact)
    return <PersonForm kind="edit" contact={row.contact} onSaved={onSaved} onCancel={panel.close} />;
  return (
    <PersonForm
      kind="addressee"
      applicationId={row.application?.id}
      hint={row.contact === undefined ? ROW_PANEL_WORDS.findNameHint : undefined}
      onSaved={onSaved}
      onCancel={panel.close}
    />
  );
}
