import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Database } from '../storage/database.ts';
import { type ListedApplication, readApplications } from '../storage/queries.ts';
import { ApplicationLine } from './application-line.tsx';
import { loadBoardNames } from './board-names.ts';
import { APPLICATIONS_WORDS } from './panel-words.ts';
import { settled, watch } from './popup-state.ts';
import { SettledLine } from './settled-line.tsx';

const AT_ONCE = 40;

export function ApplicationList({ database }: { readonly database: Database }) {
  const listed = useSignal<readonly ListedApplication[]>([]);
  const limit = useSignal(AT_ONCE);
  useEffect(
    () =>
      watch(
        () => readApplications(database),
        (value) => {
          listed.value = value;
        },
      ),
    [database, listed],
  );
  useEffect(() => void loadBoardNames(), []);
  const all = listed.value.map(({ application }) => application);
  const shown = listed.value.slice(0, limit.value);
  return (
    <>
      <ul class="card lines">
        {shown.map((entry) => (
          <li key={entry.application.id}>
            <ApplicationLine entry={entry} others={all.filter(({ id }) => id !== entry.application.id)} />
            {settled.value?.place === `application:${entry.application.id}` && <SettledLine />}
          </li>
        ))}
      </ul>
      {shown.length < listed.value.length && (
        <button
          type="button"
          class="link-button small"
          onClick={() => {
            limit.value += AT_ONCE;
          }}
        >
          {APPLICATIONS_WORDS.showMore(Math.min(AT_ONCE, listed.value.length - shown.length))}
        </button>
      )}
    </>
  );
}
