import { Icon } from '../ui/icon.tsx';
import { today } from '../ui/today-clock.ts';
import { usePanel } from '../ui/use-panel.ts';
import { laterParts } from './later-parts.ts';
import { nextWords } from './next-words.ts';
import { settle, settled, totals } from './popup-state.ts';
import { SettledLine } from './settled-line.tsx';
import { FOOTER_WORDS, ROW_WORDS } from './words.ts';

/** People who belong to no application are added here. */
export function PageFooter() {
  const panel = usePanel<'person'>();
  const count = totals.value;
  const PersonForm = laterParts.value?.PersonForm;
  return (
    <footer class="page-footer" onKeyDown={panel.onKeyDown}>
      {settled.value?.place === 'footer' && <SettledLine />}
      {PersonForm && panel.open.value === 'person' && (
        <PersonForm
          kind="lead"
          hint={FOOTER_WORDS.leadHint}
          onCancel={panel.close}
          onSaved={(changed, name) => {
            panel.open.value = undefined;
            const text = ROW_WORDS.added(name, nextWords(changed.nextDueOn, today.value));
            settle({ place: 'footer', text, changeId: changed.changeId });
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
