import type { Database } from '../storage/database.ts';
import { Icon } from '../ui/icon.tsx';
import { usePanel } from '../ui/use-panel.ts';
import { ApplicationList } from './application-list.tsx';
import { APPLICATIONS_WORDS } from './panel-words.ts';
import { totals } from './popup-state.ts';

/** Closed until asked for: proof that everything is on record. */
export function AllApplications({ database }: { readonly database: Database }) {
  const panel = usePanel<'list'>();
  if ((totals.value?.applications ?? 0) === 0) return null;
  const open = panel.open.value === 'list';
  return (
    <section class="all-applications" onKeyDown={panel.onKeyDown}>
      <h2>
        <button type="button" class="disclosure" aria-expanded={open} onClick={panel.toggle('list')}>
          <Icon name="chevron" />
          {APPLICATIONS_WORDS.all}
          <span class="count">{totals.value?.applications}</span>
        </button>
      </h2>
      {open && <ApplicationList database={database} />}
    </section>
  );
}
