import { type CallSheet, dialled } from '../domain/call-sheet.ts';
import type { FollowUpRow } from '../storage/queries.ts';
import { Icon } from '../ui/icon.tsx';
import { laterParts } from './later-parts.ts';
import { PhoneLink } from './phone-link.tsx';
import type { RowPanel } from './row-panel.ts';
import { ROW_WORDS } from './words.ts';

interface PersonLineProps {
  readonly row: FollowUpRow;
  readonly panel: RowPanel;
  /** What stands above the rows of the company already. */
  readonly said: CallSheet;
}

/** How to reach the person, or how to find one. */
export function PersonLine({ row, panel, said }: PersonLineProps) {
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
  const phoneSaid = said.phone !== undefined && dialled(contact.phone ?? '') === dialled(said.phone);
  if (phoneSaid && !contact.email) return null;
  return (
    <ul class="reach">
      {contact.phone && !phoneSaid && (
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
