import type { Panel } from '../ui/use-panel.ts';

/** What can be open inside a row, one at a time. */
export type RowPanelName = 'draft' | 'log' | 'snooze' | 'more' | 'add-person' | 'edit-person';
export type RowPanel = Panel<RowPanelName>;
