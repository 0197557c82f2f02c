import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PersonFound } from '../domain/person-seen.ts';
import { askBackground } from '../ui/background-link.ts';
import { today } from '../ui/today-clock.ts';
import { nextWords } from './next-words.ts';
import { PERSON_WORDS, ROW_PANEL_WORDS } from './panel-words.ts';
import { PersonForm } from './person-form.tsx';
import { settle } from './popup-state.ts';
import { thisTab } from './tab-state.ts';

/** Someone who belongs to no application is followed up like one. Whom the page beside the popup is about is offered. */
export function LeadForm({ onDone, onCancel }: { readonly onDone: () => void; readonly onCancel: () => void }) {
  const offered = useSignal<PersonFound | undefined>(undefined);
  const taken = useSignal<PersonFound | undefined>(undefined);
  const tabId = thisTab.value?.tabId;
  useEffect(() => {
    if (tabId === undefined) return;
    void askBackground('read-person', { tabId }).then((reply) => {
      if (reply.ok && reply.value.name !== undefined) offered.value = reply.value;
    });
  }, [tabId, offered]);
  return (
    <>
      {offered.value?.name !== undefined && taken.value === undefined && (
        <div class="bar">
          <button
            type="button"
            class="button"
            onClick={() => {
              taken.value = offered.value;
            }}
          >
            {PERSON_WORDS.fromPage(offered.value.name)}
          </button>
        </div>
      )}
      <PersonForm
        key={taken.value?.name}
        kind="lead"
        {...(taken.value === undefined ? {} : { seen: taken.value })}
        hint={PERSON_WORDS.leadHint}
        onCancel={onCancel}
        onSaved={({ changeId, nextDueOn }, name) => {
          onDone();
          settle({ place: 'footer', text: ROW_PANEL_WORDS.added(name, nextWords(nextDueOn, today.value)), changeId });
        }}
      />
    </>
  );
}
