import { useSignal } from '@preact/signals';
import type { Contact } from '../domain/contact.ts';
import { ROLE_WORDS } from '../popup/words.ts';
import { Icon } from '../ui/icon.tsx';
import { ADD_PEOPLE_WORDS } from './add-people-words.ts';
import { PersonFields } from './person-fields.tsx';
import { labelOfPerson } from './person-label.ts';
import { findKnown, type PersonToAdd } from './person-to-add.ts';

interface PeopleToChooseProps {
  readonly people: readonly PersonToAdd[];
  readonly left: ReadonlySet<number>;
  readonly known: readonly Contact[];
  readonly onChange: (at: number, part: Partial<PersonToAdd>) => void;
  /** Those of them who are not to be added. */
  readonly onLeave: (left: ReadonlySet<number>) => void;
}

/** Several who were read at once: who of them is added, each to be corrected. */
export function PeopleToChoose({ people, left, known, onChange, onLeave }: PeopleToChooseProps) {
  const open = useSignal<number | undefined>(undefined);
  const leave = (at: number, taken: boolean): void => {
    const next = new Set(left);
    if (taken) next.delete(at);
    else next.add(at);
    onLeave(next);
  };
  return (
    <>
      <div class="bar">
        <button type="button" class="button quiet" onClick={() => onLeave(new Set())}>
          {ADD_PEOPLE_WORDS.takeAll}
        </button>
        <button type="button" class="button quiet" onClick={() => onLeave(new Set(people.keys()))}>
          {ADD_PEOPLE_WORDS.takeNone}
        </button>
      </div>
      <ul class="read-people">
        {people.map((person, at) => {
          const twin = findKnown(known, person);
          const isOpen = open.value === at;
          return (
            <li key={at}>
              <div class="read-person">
                <input
                  type="checkbox"
                  aria-label={ADD_PEOPLE_WORDS.take(person.name)}
                  checked={!left.has(at)}
                  onChange={(event) => leave(at, event.currentTarget.checked)}
                />
                <p>
                  <span class="read-name">{person.name}</span>{' '}
                  <span class="soft small">
                    {[ROLE_WORDS[person.role], person.company, person.email, person.phone].filter(Boolean).join(' · ')}
                  </span>
                  {twin && <span class="hint hint-line">{ADD_PEOPLE_WORDS.known(labelOfPerson(twin))}</span>}
                </p>
                <button
                  type="button"
                  class="button quiet only-icon push"
                  aria-expanded={isOpen}
                  aria-label={ADD_PEOPLE_WORDS.edit(person.name)}
                  title={ADD_PEOPLE_WORDS.edit(person.name)}
                  onClick={() => {
                    open.value = isOpen ? undefined : at;
                  }}
                >
                  <Icon name="draft" />
                </button>
              </div>
              {isOpen && (
                <div class="inset">
                  <PersonFields person={person} onChange={(part) => onChange(at, part)} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
