import { usePanel } from '../ui/use-panel.ts';
import { TAB_WORDS } from './panel-words.ts';
import { SaveForm } from './save-form.tsx';
import type { ThisTabState } from './tab-state.ts';
import { ROW_WORDS } from './words.ts';

/** One line until asked. */
export function SaveTab({ tab }: { readonly tab: ThisTabState }) {
  const panel = usePanel<'save'>();
  const { title, company } = tab.shows;
  return (
    <div onKeyDown={panel.onKeyDown}>
      <div class="bar">
        <p class="tab-title">{title && company ? ROW_WORDS.at(title, company) : (title ?? TAB_WORDS.title)}</p>
        <button
          type="button"
          class="button push"
          aria-expanded={panel.open.value === 'save'}
          onClick={panel.toggle('save')}
        >
          {TAB_WORDS.save}
        </button>
      </div>
      {panel.open.value === 'save' && <SaveForm tab={tab} onCancel={panel.close} />}
    </div>
  );
}
