import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { ROLE_WORDS } from '../popup/words.ts';
import type { ListedPerson } from '../storage/read-people.ts';
import { dayWords, nearDayWords } from '../ui/day-words.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { linkTo } from '../ui/link-to.ts';
import { linkToMail } from '../ui/link-to-mail.ts';
import { today } from '../ui/today-clock.ts';
import { EVERYONE, PEOPLE_ORDERS, type PeopleNarrowing, type PeopleOrder } from './narrow-people.ts';
import { PEOPLE_WORDS } from './people-words.ts';
import { phoneWords } from './phone-words.ts';
import { hrefOf } from './route.ts';
import { useWindowRows } from './use-window-rows.ts';

interface PeopleTableProps {
  readonly people: readonly ListedPerson[];
  readonly narrowing: Signal<PeopleNarrowing>;
}

/** In pixels, as people.css has it. */
const ROW_HEIGHT = { wide: 52, narrow: 92 };

export function PeopleTable({ people, narrowing }: PeopleTableProps) {
  const table = useRef<HTMLTableElement>(null);
  const height = ROW_HEIGHT[useWidth()];
  const { rows, above, below } = useWindowRows(people.length, height, table);
  if (people.length === 0)
    return (
      <div class="card people-empty">
        <p>{PEOPLE_WORDS.noneFound}</p>
        <button
          type="button"
          class="button"
          onClick={() => {
            narrowing.value = EVERYONE;
          }}
        >
          {PEOPLE_WORDS.clear}
        </button>
      </div>
    );
  return (
    <table ref={table} class="card people-table" aria-rowcount={people.length + 1} aria-label={PEOPLE_WORDS.title}>
      <thead>
        <tr aria-rowindex={1}>
          {PEOPLE_ORDERS.slice(0, 2).map((order) => (
            <OrderHead key={order} order={order} narrowing={narrowing} />
          ))}
          <th scope="col">{PEOPLE_WORDS.reach}</th>
          {PEOPLE_ORDERS.slice(2).map((order) => (
            <OrderHead key={order} order={order} narrowing={narrowing} />
          ))}
        </tr>
      </thead>
      <Gap height={above} />
      <tbody class="people-rows">
        {rows.map(({ index }) => {
          const person = people[index];
          return person && <PersonRow key={person.contact.id} person={person} at={index} />;
        })}
      </tbody>
      <Gap height={below} />
    </table>
  );
}

interface OrderHeadProps {
  readonly order: PeopleOrder;
  readonly narrowing: Signal<PeopleNarrowing>;
}

function OrderHead({ order, narrowing }: OrderHeadProps) {
  const { order: current, way } = narrowing.value;
  const isCurrent = order === current;
  const sorted = way === 'up' ? 'ascending' : 'descending';
  return (
    <th scope="col" aria-sort={isCurrent ? sorted : undefined}>
      <button
        type="button"
        class={isCurrent ? `order-button order-${way}` : 'order-button'}
        onClick={() => {
          const turned = isCurrent && way === 'up' ? 'down' : 'up';
          narrowing.value = { ...narrowing.peek(), order, way: turned };
        }}
      >
        {PEOPLE_WORDS.order[order]}
        {isCurrent && <Icon name="chevron" />}
      </button>
    </th>
  );
}

function PersonRow({
  person: { contact, lastOn, nextOn },
  at,
}: {
  readonly person: ListedPerson;
  readonly at: number;
}) {
  const { id, name, role, company } = contact;
  const isDue = nextOn !== undefined && nextOn <= today.value;
  return (
    <tr aria-rowindex={at + 2}>
      <th scope="row" class="person-cell">
        <a class="one-line" href={hrefOf('people', id)} title={name}>
          {name}
        </a>
        <span class="soft small one-line">{ROLE_WORDS[role]}</span>
      </th>
      <td class="company-cell">
        <span class="one-line" title={company}>
          {company}
        </span>
      </td>
      <td class="reach-cell">
        <div class="row-ways">
          <RowReach person={contact} />
        </div>
      </td>
      <td class="last-cell soft">{lastOn === undefined ? PEOPLE_WORDS.never : dayWords(lastOn, today.value)}</td>
      <td class="next-cell">
        {contact.doNotContact ? (
          <span class="soft">{PEOPLE_WORDS.leftAlone}</span>
        ) : nextOn === undefined ? (
          <span class="soft">{PEOPLE_WORDS.nothingNext}</span>
        ) : (
          <span class={isDue ? 'due-day' : undefined}>{nearDayWords(nextOn, today.value)}</span>
        )}
      </td>
    </tr>
  );
}

function RowReach({ person }: { readonly person: ListedPerson['contact'] }) {
  const { name, phone, email, profileUrl } = person;
  const call = phone && linkTo.phone(phone);
  const mail = email && linkToMail(email);
  const profile = profileUrl && linkTo.web(profileUrl);
  return (
    <>
      {call && <RowWay icon="phone" href={call} words={PEOPLE_WORDS.call(name)} shown={phoneWords(phone)} />}
      {mail && <RowWay icon="mail" href={mail} words={PEOPLE_WORDS.mail(name)} shown={email} />}
      {profile && <RowWay icon="person" href={profile} words={PEOPLE_WORDS.profile(name)} />}
    </>
  );
}

interface RowWayProps {
  readonly icon: IconName;
  readonly href: string;
  readonly words: string;
  /** Beside the icon, where there is room. */
  readonly shown?: string;
}

function RowWay({ icon, href, words, shown }: RowWayProps) {
  const label = shown === undefined ? words : `${words}, ${shown}`;
  return (
    <a class="row-way" href={href} target="_blank" rel="noreferrer" aria-label={label} title={label}>
      <Icon name={icon} />
      {shown !== undefined && <span class="one-line">{shown}</span>}
    </a>
  );
}

/** Stands for the rows that are not there. */
function Gap({ height }: { readonly height: number }) {
  return height === 0 ? null : (
    <tbody aria-hidden="true" class="gap">
      <tr>
        <td colSpan={5} style={{ height: `${height}px` }} />
      </tr>
    </tbody>
  );
}

function useWidth(): keyof typeof ROW_HEIGHT {
  const width = useSignal<keyof typeof ROW_HEIGHT>('wide');
  useEffect(() => {
    const query = matchMedia('(width < 48rem)');
    const read = (): void => {
      width.value = query.matches ? 'narrow' : 'wide';
    };
    read();
    query.addEventListener('change', read);
    return () => query.removeEventListener('change', read);
  }, [width]);
  return width.value;
}
