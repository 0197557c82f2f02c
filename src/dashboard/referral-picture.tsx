import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Contact } from '../domain/contact.ts';
import type { ContactId } from '../domain/identity.ts';
import { type Referred, referralChain } from '../domain/referral-chain.ts';
import { ROLE_WORDS } from '../popup/words.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { Icon } from '../ui/icon.tsx';
import { useCommand } from '../ui/use-command.ts';
import { tellDone } from './done-state.ts';
import { PersonPicker } from './person-picker.tsx';
import { REFERRAL_WORDS } from './person-words.ts';
import { hrefOf } from './route.ts';

interface ReferralPictureProps {
  readonly contact: Contact;
  readonly everyone: ReadonlyMap<string, Contact>;
}

/** Of a long way to the person so many at its beginning and its end are shown at first, and of many referred so many. */
const SHOWN = { first: 1, last: 3, referred: 6 };

/** Who led to the person and to whom they led: a chain from above downwards, with branches. */
export function ReferralPicture({ contact, everyone }: ReferralPictureProps) {
  const editing = useSignal(false);
  const { before, person } = useMemo(() => referralChain(contact, everyone.values()), [contact, everyone]);
  const isAlone = before.length === 0 && person.referred.length === 0;
  const toggle = (): void => {
    editing.value = !editing.peek();
  };
  return (
    <section class="card desk-card" aria-labelledby="referral-title">
      <div class="desk-card-head">
        <h2 id="referral-title">{REFERRAL_WORDS.title}</h2>
        <button
          type="button"
          class="button quiet only-icon push"
          aria-expanded={editing.value}
          aria-label={contact.referredById ? REFERRAL_WORDS.change : REFERRAL_WORDS.add}
          title={contact.referredById ? REFERRAL_WORDS.change : REFERRAL_WORDS.add}
          onClick={toggle}
        >
          <Icon name={contact.referredById ? 'draft' : 'plus'} />
        </button>
      </div>
      {editing.value && (
        <ReferrerForm
          contact={contact}
          everyone={everyone}
          onClose={() => {
            editing.value = false;
          }}
        />
      )}
      {isAlone ? (
        !editing.value && <p class="soft">{REFERRAL_WORDS.none}</p>
      ) : (
        <ol class="chain">
          <Before people={before} />
          <Steps referred={person} current={contact.id} />
        </ol>
      )}
    </section>
  );
}

function Before({ people }: { readonly people: readonly Contact[] }) {
  const whole = useSignal(false);
  const hidden = people.length - SHOWN.first - SHOWN.last;
  if (whole.value || hidden < 2)
    return (
      <>
        {people.map((each) => (
          <Link key={each.id} contact={each} />
        ))}
      </>
    );
  return (
    <>
      {people.slice(0, SHOWN.first).map((each) => (
        <Link key={each.id} contact={each} />
      ))}
      <li class="link folded">
        <button
          type="button"
          class="link-button small"
          onClick={() => {
            whole.value = true;
          }}
        >
          {REFERRAL_WORDS.more(hidden)}
        </button>
      </li>
      {people.slice(-SHOWN.last).map((each) => (
        <Link key={each.id} contact={each} />
      ))}
    </>
  );
}

interface StepsProps {
  readonly referred: Referred;
  readonly current?: ContactId;
}

/** One who referred one goes on below; one who referred several branches. */
function Steps({ referred: { contact, referred, beyond }, current }: StepsProps) {
  const most = useSignal(SHOWN.referred);
  const [only, ...others] = referred;
  const isBranch = others.length > 0;
  return (
    <>
      <li class={contact.id === current ? 'link current' : 'link'} aria-current={contact.id === current || undefined}>
        <Whom contact={contact} isCurrent={contact.id === current} />
        {isBranch && <span class="for-screen-readers">, {REFERRAL_WORDS.referred(referred.length)}</span>}
        {isBranch && (
          <ul class="branches">
            {referred.slice(0, most.value).map((each) => (
              <li key={each.contact.id}>
                <ol class="chain">
                  <Steps referred={each} />
                </ol>
              </li>
            ))}
            {referred.length > most.value && (
              <li>
                <button
                  type="button"
                  class="link-button small"
                  onClick={() => {
                    most.value = referred.length;
                  }}
                >
                  {REFERRAL_WORDS.more(referred.length - most.value)}
                </button>
              </li>
            )}
          </ul>
        )}
      </li>
      {!isBranch && only && <Steps referred={only} />}
      {beyond > 0 && (
        <li class="link folded">
          <a class="small" href={hrefOf('people', contact.id)}>
            {REFERRAL_WORDS.beyond(beyond, contact.name)}
          </a>
        </li>
      )}
    </>
  );
}

function Link({ contact }: { readonly contact: Contact }) {
  return (
    <li class="link">
      <Whom contact={contact} isCurrent={false} />
    </li>
  );
}

function Whom({ contact, isCurrent }: { readonly contact: Contact; readonly isCurrent: boolean }) {
  const { id, name, role, company } = contact;
  return (
    <span class="link-whom">
      {isCurrent ? (
        <strong>
          {name}
          <span class="for-screen-readers"> ({REFERRAL_WORDS.thisPerson})</span>
        </strong>
      ) : (
        <a href={hrefOf('people', id)}>{name}</a>
      )}
      <span class="soft small"> {[ROLE_WORDS[role], company].filter(Boolean).join(' · ')}</span>
    </span>
  );
}

interface ReferrerFormProps extends ReferralPictureProps {
  readonly onClose: () => void;
}

function ReferrerForm({ contact, everyone, onClose }: ReferrerFormProps) {
  const { busy, error, run } = useCommand();
  const others = useMemo(() => [...everyone.values()].filter(({ id }) => id !== contact.id), [everyone, contact.id]);
  async function save(referredById: ContactId | ''): Promise<void> {
    const changed = await run('edit-contact', { contactId: contact.id, referredById });
    if (changed === undefined) return;
    onClose();
    tellDone(REFERRAL_WORDS.saved, changed.changeId);
  }
  return (
    <>
      <PersonPicker
        label={REFERRAL_WORDS.referredBy}
        people={others}
        disabled={busy.value}
        onPick={({ id }) => save(id)}
        onCancel={onClose}
      >
        {contact.referredById && (
          <button type="button" class="button" disabled={busy.value} onClick={() => save('')}>
            {REFERRAL_WORDS.nobody}
          </button>
        )}
      </PersonPicker>
      <ErrorLine error={error} />
    </>
  );
}
