import { browser } from '../platform/browser.ts';
import type { FollowUpRow } from '../storage/queries.ts';
import { nearDayWords } from '../ui/day-words.ts';
import { today } from '../ui/today-clock.ts';
import { companyOf } from './company-of.ts';
import { EMPTY_WORDS } from './panel-words.ts';
import { totals } from './popup-state.ts';
import { ROW_WORDS } from './words.ts';

export function EmptyToday({ next }: { readonly next: FollowUpRow | undefined }) {
  const known = totals.value;
  if (known === undefined) return null;
  if (known.applications === 0 && known.people === 0) return <Newcomer />;
  return (
    <div class="empty">
      <p class="empty-title">{EMPTY_WORDS.nothingToday}</p>
      <p class="soft">
        {next
          ? EMPTY_WORDS.nextIs(nearDayWords(next.followUp.dueOn, today.value), whoIs(next))
          : EMPTY_WORDS.nothingPlanned}
      </p>
    </div>
  );
}

/** @example «Susan Miller at Acme» */
export function whoIs(row: FollowUpRow): string {
  const who = row.contact?.name ?? row.application?.posting.title ?? ROW_WORDS.unnamed;
  const company = companyOf(row);
  return company === '' ? who : ROW_WORDS.at(who, company);
}

function Newcomer() {
  return (
    <div class="card newcomer">
      <h2 class="empty-title">{EMPTY_WORDS.newTitle}</h2>
      <ol>
        {EMPTY_WORDS.newSteps.map(([what, how]) => (
          <li key={what}>
            <p>
              <strong>{what}</strong> <span class="soft">{how}</span>
            </p>
          </li>
        ))}
      </ol>
      <a class="button" href={browser.runtime.getURL('src/welcome/welcome.html')} target="_blank" rel="noreferrer">
        {EMPTY_WORDS.newAccess}
      </a>
    </div>
  );
}
