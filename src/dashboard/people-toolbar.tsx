import type { Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { companyKey } from '../domain/company-key.ts';
import type { ListedPerson } from '../storage/read-people.ts';
import { Icon } from '../ui/icon.tsx';
import { ChoiceField } from './choice-field.tsx';
import { COLLATOR, type PeopleNarrowing, type PeopleOrder, STANDINGS, type Standing } from './narrow-people.ts';
import { PEOPLE_WORDS } from './people-words.ts';

interface PeopleToolbarProps {
  readonly people: readonly ListedPerson[];
  readonly narrowing: Signal<PeopleNarrowing>;
}

export function PeopleToolbar({ people, narrowing }: PeopleToolbarProps) {
  const { words, company, standing, order, way } = narrowing.value;
  const companies = useMemo(() => companiesOf(people), [people]);
  // thousands of them are not compared anew at each letter that is written
  const options = useMemo(
    () =>
      companies.map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      )),
    [companies],
  );
  const change = (part: Partial<PeopleNarrowing>): void => {
    narrowing.value = { ...narrowing.peek(), ...part };
  };
  const chosen = company && (companies.find((each) => companyKey(each) === companyKey(company)) ?? company);
  return (
    <search class="people-tools">
      <input
        type="search"
        class="input people-search"
        aria-label={PEOPLE_WORDS.search}
        placeholder={PEOPLE_WORDS.searchHint}
        value={words}
        maxLength={200}
        autocomplete="off"
        onInput={(event) => change({ words: event.currentTarget.value })}
      />
      <ChoiceField
        look="bare"
        label={PEOPLE_WORDS.standing}
        value={standing}
        choices={Object.fromEntries(STANDINGS.map((each) => [each, PEOPLE_WORDS.standings[each]]))}
        onChange={(value) => change({ standing: value as Standing })}
      />
      <label class="field">
        <span class="for-screen-readers">{PEOPLE_WORDS.company}</span>
        <select class="input" value={chosen} onChange={(event) => change({ company: event.currentTarget.value })}>
          <option value="">{PEOPLE_WORDS.anyCompany}</option>
          {chosen !== '' && !companies.includes(chosen) && <option value={chosen}>{chosen}</option>}
          {options}
        </select>
      </label>
      <div class="people-order">
        <ChoiceField
          look="bare"
          label={PEOPLE_WORDS.sort}
          value={order}
          choices={PEOPLE_WORDS.order}
          onChange={(value) => change({ order: value as PeopleOrder, way: 'up' })}
        />
        <button
          type="button"
          class={`button quiet only-icon order-${way}`}
          aria-label={PEOPLE_WORDS.turn[way]}
          title={PEOPLE_WORDS.turn[way]}
          onClick={() => change({ way: way === 'up' ? 'down' : 'up' })}
        >
          <Icon name="chevron" />
        </button>
      </div>
    </search>
  );
}

function companiesOf(people: readonly ListedPerson[]): readonly string[] {
  const names = new Map<string, string>();
  for (const { contact } of people) {
    const key = companyKey(contact.company ?? '');
    if (contact.company !== undefined && key !== '' && !names.has(key)) names.set(key, contact.company);
  }
  return [...names.values()].sort(COLLATOR.compare);
}
