import type { Changed } from '../messaging/message-shape.ts';
import { today } from '../ui/today-clock.ts';
import { usePanel } from '../ui/use-panel.ts';
import { nextWords } from './next-words.ts';
import { TAB_WORDS } from './panel-words.ts';
import { settle } from './popup-state.ts';
import { SaveForm } from './save-form.tsx';
import { readThisTab, type ThisTabState } from './tab-state.ts';
import { ROW_WORDS } from './words.ts';

/** One line until asked. */
export function SaveTab({ tab }: { readonly tab: ThisTabState }) {
  const panel = usePanel<'save'>();
  const { title, company } = tab.shows;
  const start = { tabId: tab.tabId, title: title ?? '', company: company ?? '', stage: 'to-apply' } as const;

  async function onSaved(changed: Changed): Promise<void> {
    const text = TAB_WORDS.savedNext(nextWords(changed.nextDueOn, today.value));
    settle({ place: 'tab', text, changeId: changed.changeId });
    await readThisTab();
  }

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
      {panel.open.value === 'save' && <SaveForm start={start} onSaved={onSaved} onCancel={panel.close} />}
    </div>
  );
}
