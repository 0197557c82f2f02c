import type { Contact } from '../domain/contact.ts';
import type { FollowUpRow } from '../storage/queries.ts';
import { Icon } from '../ui/icon.tsx';
import { linkTo } from '../ui/link-to.ts';
import { laterParts } from './later-parts.ts';
import type { RowPanel } from './row-panel.ts';
import { ROW_WORDS } from './words.ts';

/** How to reach the person, or how to find one. */
export function PersonLine({ row, panel }: { readonly row: FollowUpRow; readonly panel: RowPanel }) {
  const { contact } = row;
  if (contact === undefined)
    return (
      <button
        type="button"
        class="link-button"
        aria-expanded={panel.open.value === 'add-person'}
        onClick={panel.toggle('add-person')}
      >
        <Icon name="person" />
        {ROW_WORDS.findName}
      </button>
    );
  if (!contact.phone && !contact.email)
    return (
      <button
        type="button"
        class="link-button small"
        aria-expanded={panel.open.value === 'edit-person'}
        onClick={panel.toggle('edit-person')}
      >
        <Icon name="plus" />
        {ROW_WORDS.addReach}
      </button>
    );
  return (
    <ul class="reach">
      {contact.phone && (
        <li>
          <PhoneLink phone={contact.phone} />
        </li>
      )}
      {contact.email && (
        <li>
          <MailLink row={row} email={contact.email} />
        </li>
      )}
    </ul>
  );
}

function PhoneLink({ phone }: { readonly phone: NonNullable<Contact['phone']> }) {
  const href = linkTo.phone(phone);
  if (href === undefined) return <span>{phone}</span>;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      <Icon name="phone" />
      {phone}
    </a>
  );
}

function MailLink({ row, email }: { readonly row: FollowUpRow; readonly email: string }) {
  const href = laterParts.value?.linkToDraft(email, row);
  if (href === undefined) return <span>{email}</span>;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      <Icon name="mail" />
      {email}
    </a>
  );
}
