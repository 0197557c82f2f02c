import { watchSettings } from '../ui/settings-state.ts';
import { AllApplications } from './all-applications.tsx';
import { FiguresLine } from './figures-line.tsx';
import { LeadForm } from './lead-form.tsx';
import { linkToDraft } from './link-to-draft.ts';
import { OpenPanel } from './open-panel.tsx';
import { PendingCaptures } from './pending-captures.tsx';
import { ThisTab } from './this-tab.tsx';
import { UpcomingList } from './upcoming-list.tsx';

/** What the first screen does without: a file of its own, so that the list is there at once. */
export const PARTS = {
  AllApplications,
  FiguresLine,
  LeadForm,
  linkToDraft,
  OpenPanel,
  PendingCaptures,
  ThisTab,
  UpcomingList,
  watchSettings,
} as const;
