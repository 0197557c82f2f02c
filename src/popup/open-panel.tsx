import type { FollowUpRow } from '../storage/queries.ts';
import { DraftPanel } from './draft-panel.tsx';
import { LogPanel } from './log-panel.tsx';
import { MorePanel } from './more-panel.tsx';
import type { RowPanel } from './row-panel.ts';
import { RowPersonForm } from './row-person-form.tsx';
import { SnoozePanel } from './snooze-panel.tsx';

export function OpenPanel({ row, panel }: { readonly row: FollowUpRow; readonly panel: RowPanel }) {
  switch (panel.open.value) {
    case 'draft':
      return <DraftPanel row={row} />;
    case 'log':
      return <LogPanel row={row} />;
    case 'snooze':
      return <SnoozePanel row={row} />;
    case 'more':
      return <MorePanel row={row} panel={panel} />;
    case 'add-person':
    case 'edit-person':
      return <RowPersonForm row={row} panel={panel} />;
    case undefined:
      return null;
  }
}
