import { useSignal } from '@preact/signals';
import type { Contact } from '../domain/contact.ts';
import { joinContacts } from '../domain/join-contacts.ts';
import { ROLE_WORDS } from '../popup/words.ts';
import { countBelongings } from '../storage/read-person.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { useCommand } from '../ui/use-command.ts';
import { tellDone } from './done-state.ts';
import { labelOfPerson } from './person-label.ts';
import { MERGE_WORDS } from './person-words.ts';
import { phoneWords } from './phone-words.ts';
import { hrefOf } from './route.ts';
import { useRead } from './use-read.ts';

export type MergedField = 'name' | 'role' | 'company' | 'email' | 'phone' | 'profileUrl' | 'referredBy' | 'note';

interface MergePreviewProps {
  readonly contact: Contact;
  readonly other: Contact;
  readonly everyone: ReadonlyMap<string, Contact>;
  readonly onClose: () => void;
}

/** What one record of two keeps, before it is done; either of them may be the one that stays. */
export function MergePreview({ contact, other, everyone, onClose }: MergePreviewProps) {
  const { busy, error, run } = useCommand();
  const swapped = useSignal(false);
  const [kept, gone] = swapped.value ? [other, contact] : [contact, other];
  const merged = joinContacts(kept, gone);
  const comes = useRead((database) => countBelongings(database, gone.id), gone.id);
  const comesWords = typeof comes === 'string' ? undefined : MERGE_WORDS.comes(comes.touches, comes.applications);

  async function merge(): Promise<void> {
    const changed = await run('merge-contacts', { contactId: kept.id, otherId: gone.id });
    if (changed === undefined) return;
    onClose();
    location.hash = hrefOf('people', kept.id);
    tellDone(MERGE_WORDS.merged(labelOfPerson(kept)), changed.changeId);
  }

  return (
    <section class="inset" aria-labelledby="merge-title">
      <h3 id="merge-title">{MERGE_WORDS.preview}</h3>
      <dl class="merged">
        {fieldsOf(merged, everyone).map(([field, value]) => (
          <div key={field}>
            <dt class="soft small">{MERGE_WORDS.fields[field]}</dt>
            <dd class="plain-lines">
              {value}
              {value !== wordsOf(kept, field, everyone) && <span class="tag">{MERGE_WORDS.isNew}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {comesWords && <p>{comesWords}</p>}
      {(kept.doNotContact || gone.doNotContact) && <p>{MERGE_WORDS.leftAlone}</p>}
      <ErrorLine error={error} />
      <div class="bar">
        <button type="button" class="button primary" disabled={busy.value} onClick={merge}>
          {MERGE_WORDS.merge}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            swapped.value = !swapped.peek();
          }}
        >
          {MERGE_WORDS.swap(labelOfPerson(gone))}
        </button>
        <button type="button" class="button quiet" onClick={onClose}>
          {MERGE_WORDS.cancel}
        </button>
      </div>
    </section>
  );
}

const FIELDS: readonly MergedField[] = [
  'name',
  'role',
  'company',
  'email',
  'phone',
  'profileUrl',
  'referredBy',
  'note',
];

function fieldsOf(
  contact: Contact,
  everyone: MergePreviewProps['everyone'],
): readonly (readonly [MergedField, string])[] {
  return FIELDS.flatMap((field) => {
    const value = wordsOf(contact, field, everyone);
    return value === '' ? [] : [[field, value] as const];
  });
}

function wordsOf(contact: Contact, field: MergedField, everyone: MergePreviewProps['everyone']): string {
  if (field === 'role') return ROLE_WORDS[contact.role];
  if (field === 'referredBy') return everyone.get(contact.referredById ?? '')?.name ?? '';
  const value = contact[field] ?? '';
  return field === 'phone' && value !== '' ? phoneWords(value) : value;
}
