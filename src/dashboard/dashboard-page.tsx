import type { Database } from '../storage/database.ts';
import { DatabaseContext } from '../ui/database-context.ts';
import { Icon } from '../ui/icon.tsx';
import { LiveRegion } from '../ui/live-region.tsx';
import { LossBanner } from '../ui/loss-banner.tsx';
import { Mark } from '../ui/mark.tsx';
import { BackupReminder } from './backup-reminder.tsx';
import { hrefOf, PLACES } from './route.ts';
import { route } from './route-state.ts';
import { ShownPlace } from './shown-place.tsx';
import { UndoBar } from './undo-bar.tsx';
import { DESK_WORDS } from './words.ts';

/** On a narrow window the places are one line to be pushed sideways: the one that is shown stays in sight. */
function keepInSight(link: HTMLElement | null): void {
  link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

export function DashboardPage({ database }: { readonly database: Database }) {
  return (
    <DatabaseContext.Provider value={database}>
      <div class="desk">
        <header class="desk-head">
          <a class="desk-name" href={hrefOf('applications')}>
            <Mark />
            <span>{DESK_WORDS.name}</span>
          </a>
          <nav class="desk-places" aria-label={DESK_WORDS.places}>
            {PLACES.map((place) => (
              <a
                key={place}
                href={hrefOf(place)}
                {...(route.value.place === place ? { 'aria-current': 'page', ref: keepInSight } : {})}
              >
                {DESK_WORDS.place[place]}
              </a>
            ))}
          </nav>
          <a
            class="button quiet only-icon"
            href="/src/options/options.html"
            aria-label={DESK_WORDS.settings}
            title={DESK_WORDS.settings}
          >
            <Icon name="settings" />
          </a>
        </header>
        <main class="desk-main">
          <LossBanner />
          <BackupReminder />
          <ShownPlace place={route.value.place} />
        </main>
        <UndoBar />
        <LiveRegion />
      </div>
    </DatabaseContext.Provider>
  );
}
