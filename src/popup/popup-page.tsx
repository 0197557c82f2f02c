import type { Database } from '../storage/database.ts';
import { DatabaseContext } from '../ui/database-context.ts';
import { LiveRegion } from '../ui/live-region.tsx';
import { laterParts } from './later-parts.ts';
import { PageFooter } from './page-footer.tsx';
import { PageHeader } from './page-header.tsx';
import { TodayList } from './today-list.tsx';

export function PopupPage({ database }: { readonly database: Database }) {
  const later = laterParts.value;
  return (
    <DatabaseContext.Provider value={database}>
      <div class="page">
        <PageHeader />
        <main class="content">
          {later && <later.BackgroundBanner />}
          {later && <later.LossBanner />}
          {later && <later.ThisTab database={database} />}
          <TodayList />
          {later && <later.PendingCaptures />}
          {later && <later.UpcomingList />}
          {later && <later.AllApplications database={database} />}
          {later && <later.FiguresLine database={database} />}
        </main>
        <PageFooter />
        <LiveRegion />
      </div>
    </DatabaseContext.Provider>
  );
}
