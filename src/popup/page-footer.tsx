import { Icon } from '../ui/icon.tsx';
import { usePanel } from '../ui/use-panel.ts';
import { laterParts } from './later-parts.ts';
import { settled, totals } from './popup-state.ts';
import { FOOTER_WORDS } from './words.ts';

/** People who belong to no application are added here. */
export function PageFooter() {
  const panel = usePanel<'person'>();
  const count = totals.value;
  const { LeadForm, SettledLine } = laterParts.value ?? {};
  return (
    <footer class="page-footer" onKeyDown={panel.onKeyDown}>
      {SettledLine && settled.value?.place === 'footer' && <SettledLine />}
      {LeadForm && panel.open.value === 'person' && (
        <LeadForm
          onCancel={panel.close}
          onDone={() => {
            panel.open.value = undefined;
          }}
        />
      )}
      <div class="bar">
        <button
          type="button"
          class="button"
          aria-expanded={panel.open.value === 'person'}
          onClick={panel.toggle('person')}
        >
          <Icon name="plus" />
          {FOOTER_WORDS.add}
        </button>
        {count !== undefined && count.applications > 0 && (
          <p class="soft small push">{FOOTER_WORDS.totals(count.applications, count.touches)}</p>
        )}
      </div>
    </footer>
  );
}
