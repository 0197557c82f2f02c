import { signal, useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type ListedPerson, readPeople } from '../storage/read-people.ts';
import { Icon } from '../ui/icon.tsx';
import { today } from '../ui/today-clock.ts';
import { AddPeople } from './add-people.tsx';
import { DuplicatesBanner } from './duplicates-banner.tsx';
import { EVERYONE, narrowPeople, type PeopleNarrowing } from './narrow-people.ts';
import { PeopleTable } from './people-table.tsx';
import { PeopleToolbar } from './people-toolbar.tsx';
import { PEOPLE_WORDS } from './people-words.ts';
import { route } from './route-state.ts';
import { useRead } from './use-read.ts';

/** Stays while one looks at a person and comes back. */
const narrowing = signal<PeopleNarrowing>(EVERYONE);

/** Everyone, to be searched, narrowed and put in order. */
export function PeopleList() {
  const company = route.value.query.get('company');
  useEffect(() => {
    if (company !== null) narrowing.value = { ...EVERYONE, company };
  }, [company]);
  const people = useRead(readPeople, 'everyone');
  if (people === 'reading') return null;
  if (people === 'unreadable') return <p role="alert">{PEOPLE_WORDS.damaged}</p>;
  return <Everyone people={people} />;
}

function Everyone({ people }: { readonly people: readonly ListedPerson[] }) {
  const adding = useSignal(false);
  const toggle = (): void => {
    adding.value = !adding.peek();
  };
  const all = useSignal(people);
  all.value = people;
  const shown = useComputed(() => narrowPeople(all.value, narrowing.value, today.value));
  const isEmpty = people.length === 0;
  return (
    <div class="people">
      <div class="view-head">
        <h1>{PEOPLE_WORDS.title}</h1>
        {!isEmpty && (
          <p class="soft" role="status">
            {PEOPLE_WORDS.count(shown.value.length, people.length)}
          </p>
        )}
        <button type="button" class="button primary push" aria-expanded={adding.value} onClick={toggle}>
          <Icon name="plus" />
          {PEOPLE_WORDS.add}
        </button>
      </div>
      {adding.value && (
        <AddPeople
          people={people}
          onClose={() => {
            adding.value = false;
          }}
        />
      )}
      {isEmpty && !adding.value && (
        <section class="card people-empty">
          <h2>{PEOPLE_WORDS.empty}</h2>
          <p class="soft">{PEOPLE_WORDS.emptyHint}</p>
        </section>
      )}
      {!isEmpty && (
        <>
          <DuplicatesBanner people={people} />
          <PeopleToolbar people={people} narrowing={narrowing} />
          <PeopleTable people={shown.value} narrowing={narrowing} />
        </>
      )}
    </div>
  );
}
