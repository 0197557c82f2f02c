import './later.css';
import { LossBanner } from '../ui/loss-banner.tsx';
import { readDatabaseState } from '../ui/loss-state.ts';
import { watchSettings } from '../ui/settings-state.ts';
import { AllApplications } from './all-applications.tsx';
import { BackgroundBanner } from './background-banner.tsx';
import { BesideButton } from './beside-button.tsx';
import { EmptyToday } from './empty-today.tsx';
import { FiguresLine } from './figures-line.tsx';
import { LeadForm } from './lead-form.tsx';
import { linkToDraft } from './link-to-draft.ts';
import { OpenPanel } from './open-panel.tsx';
import { PendingCaptures } from './pending-captures.tsx';
import { SettledLine } from './settled-line.tsx';
import { ThisTab } from './this-tab.tsx';
import { UnreadableNote } from './unreadable-note.tsx';
import { UpcomingList } from './upcoming-list.tsx';
import { watchRowKeys } from './watch-row-keys.ts';
import { watchRowRequests } from './watch-row-requests.ts';
import { watchView } from './watch-view.ts';

/** What the first screen does without: a file of its own, so that the list is there at once. */
export const PARTS = {
  AllApplications,
  BackgroundBanner,
  BesideButton,
  EmptyToday,
  FiguresLine,
  LeadForm,
  linkToDraft,
  LossBanner,
  OpenPanel,
  PendingCaptures,
  readDatabaseState,
  SettledLine,
  ThisTab,
  UnreadableNote,
  UpcomingList,
  watchRowKeys,
  watchRowRequests,
  watchSettings,
  watchView,
} as const;
