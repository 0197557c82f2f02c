import type { ComponentChildren } from 'preact';
import type { Contact, ContactRole } from '../domain/contact.ts';
import { CopyButton } from '../popup/copy-button.tsx';
import { nextWords } from '../popup/next-words.ts';
import { ROLE_WORDS } from '../popup/words.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { linkTo } from '../ui/link-to.ts';
import { linkToMail } from '../ui/link-to-mail.ts';
import { Switch } from '../ui/switch.tsx';
import { today } from '../ui/today-clock.ts';
import { useCommand } from '../ui/use-command.ts';
import { tellDone } from './done-state.ts';
import { EditField } from './edit-field.tsx';
import { PERSON_PAGE_WORDS } from './person-words.ts';
import { phoneWords } from './phone-words.ts';
import { profileWords } from './ways-to-reach.tsx';
import { WindowField } from './window-field.tsx';

/** How to reach them, what they are, and the person's own words about them. */
export function PersonFacts({ contact }: { readonly contact: Contact }) {
  const { id: contactId, email = '', phone = '', profileUrl = '', note = '', window } = contact;
  return (
    <section class="card desk-card" aria-labelledby="about-title">
      <div class="desk-card-head">
        <h2 id="about-title">{PERSON_PAGE_WORDS.about}</h2>
      </div>
      <div class="facts">
        <EditField
          label={PERSON_PAGE_WORDS.phone}
          kind="tel"
          value={phone}
          maxLength={60}
          shown={
            <WayShown href={linkTo.phone(phone)} label={PERSON_PAGE_WORDS.phone} text={phone}>
              {phoneWords(phone)}
            </WayShown>
          }
          save={(run, value) => run('edit-contact', { contactId, phone: value })}
        />
        <EditField
          label={PERSON_PAGE_WORDS.email}
          kind="email"
          value={email}
          maxLength={254}
          shown={
            <WayShown href={linkToMail(email)} label={PERSON_PAGE_WORDS.email} text={email}>
              {email}
            </WayShown>
          }
          save={(run, value) => run('edit-contact', { contactId, email: value })}
        />
        <EditField
          label={PERSON_PAGE_WORDS.profileUrl}
          kind="url"
          value={profileUrl}
          maxLength={500}
          shown={
            <WayShown href={linkTo.web(profileUrl)} label={PERSON_PAGE_WORDS.profileUrl} text={profileUrl}>
              {profileWords(profileUrl)}
            </WayShown>
          }
          save={(run, value) => run('edit-contact', { contactId, profileUrl: value })}
        />
        <RoleField contact={contact} />
        <EditField
          label={PERSON_PAGE_WORDS.note}
          kind="lines"
          value={note}
          maxLength={4000}
          shown={note && <p class="plain-lines">{note}</p>}
          save={(run, value) => run('edit-contact', { contactId, note: value })}
        />
        <WindowField about={{ contactId }} window={window} />
      </div>
      <LeaveAlone contact={contact} />
    </section>
  );
}

interface WayShownProps {
  readonly href: string | undefined;
  readonly label: string;
  /** What is copied. */
  readonly text: string;
  readonly children: ComponentChildren;
}

function WayShown({ href, label, text, children }: WayShownProps) {
  return (
    <span class="way-shown">
      {href === undefined ? (
        <span>{children}</span>
      ) : (
        <a href={href} target="_blank" rel="noreferrer">
          {children}
        </a>
      )}
      <CopyButton look="icon" label={PERSON_PAGE_WORDS.copy(label.toLowerCase())} text={text} />
    </span>
  );
}

function RoleField({ contact: { id: contactId, role } }: { readonly contact: Contact }) {
  const { busy, error, run } = useCommand();
  async function choose(chosen: string): Promise<void> {
    const changed = await run('edit-contact', { contactId, role: chosen as ContactRole });
    if (changed !== undefined) tellDone(PERSON_PAGE_WORDS.roleSaved, changed.changeId);
  }
  return (
    <div class="edit-field look-fact">
      <label class="edit-label soft small" for="person-role">
        {PERSON_PAGE_WORDS.role}
      </label>
      <div>
        <select
          id="person-role"
          class="input role-choice"
          value={role}
          disabled={busy.value}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {Object.entries(ROLE_WORDS).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
        <ErrorLine error={error} />
      </div>
    </div>
  );
}

function LeaveAlone({ contact: { id: contactId, doNotContact } }: { readonly contact: Contact }) {
  const { error, run } = useCommand();
  async function set(on: boolean): Promise<void> {
    const changed = await run('edit-contact', { contactId, doNotContact: on });
    if (changed === undefined) return;
    const words = on
      ? PERSON_PAGE_WORDS.leftAlone
      : PERSON_PAGE_WORDS.notLeftAlone(nextWords(changed.nextDueOn, today.value));
    tellDone(words, changed.changeId);
  }
  return (
    <>
      <Switch
        label={PERSON_PAGE_WORDS.leaveAlone}
        hint={PERSON_PAGE_WORDS.leaveAloneHint}
        on={doNotContact === true}
        onChange={set}
      />
      <ErrorLine error={error} />
    </>
  );
}
