import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { findDuplicates } from '../domain/find-duplicates.ts';
import type { ListedPerson } from '../storage/read-people.ts';
import { Icon } from '../ui/icon.tsx';
import { DUPLICATE_WORDS } from './people-words.ts';
import { labelOfPerson } from './person-label.ts';
import { hrefOf } from './route.ts';

const SHOWN_AT_FIRST = 10;

/** Records that seem to be of one person; closed until one wants to look. */
export function DuplicatesBanner({ people }: { readonly people: readonly ListedPerson[] }) {
  const pairs = useMemo(() => findDuplicates(people.map(({ contact }) => contact)), [people]);
  const open = useSignal(false);
  const most = useSignal(SHOWN_AT_FIRST);
  if (pairs.length === 0) return null;
  return (
    <section class="card duplicates" aria-labelledby="duplicates-title">
      <div class="bar">
        <Icon name="person" />
        <h2 id="duplicates-title">{DUPLICATE_WORDS.title(pairs.length)}</h2>
        <button
          type="button"
          class="link-button"
          aria-expanded={open.value}
          onClick={() => {
            open.value = !open.peek();
          }}
        >
          {open.value ? DUPLICATE_WORDS.hide : DUPLICATE_WORDS.show}
        </button>
      </div>
      {open.value && (
        <ul>
          {pairs.slice(0, most.value).map(({ kept, other, by }) => (
            <li key={`${kept.id} ${other.id}`} class="bar">
              <p>
                {DUPLICATE_WORDS.pair(labelOfPerson(other), labelOfPerson(kept))}
                <span class="soft small">{` · ${DUPLICATE_WORDS.by[by]}`}</span>
              </p>
              <a
                class="button push"
                href={hrefOf('people', kept.id, { compare: other.id })}
                aria-label={DUPLICATE_WORDS.lookAt(other.name, kept.name)}
              >
                {DUPLICATE_WORDS.look}
              </a>
            </li>
          ))}
        </ul>
      )}
      {open.value && pairs.length > most.value && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            most.value += 50;
          }}
        >
          {DUPLICATE_WORDS.more(pairs.length - most.value)}
        </button>
      )}
    </section>
  );
}
