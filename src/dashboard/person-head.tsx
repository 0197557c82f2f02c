import { useSignal } from '@preact/signals';
import type { PersonPage } from '../storage/read-person.ts';
import { Icon } from '../ui/icon.tsx';
import { linkTo } from '../ui/link-to.ts';
import { linkToMail } from '../ui/link-to-mail.ts';
import { EditField } from './edit-field.tsx';
import { labelOfPerson } from './person-label.ts';
import { PERSON_PAGE_WORDS } from './person-words.ts';
import { RemovePerson } from './remove-person.tsx';
import { hrefOf } from './route.ts';

export function PersonHead({ page }: { readonly page: PersonPage }) {
  const { contact } = page;
  const { id: contactId, name, company, phone, email } = contact;
  const removing = useSignal(false);
  const toggle = (): void => {
    removing.value = !removing.peek();
  };
  const first = name.split(' ')[0] ?? name;
  const call = phone && linkTo.phone(phone);
  const mail = email && linkToMail(email);
  return (
    <header class="record-head">
      <a class="back small" href={hrefOf('people')}>
        <Icon name="chevron" />
        {PERSON_PAGE_WORDS.back}
      </a>
      <h1 class="for-screen-readers">{labelOfPerson(contact)}</h1>
      <EditField
        label={PERSON_PAGE_WORDS.name}
        look="title"
        value={name}
        maxLength={120}
        required
        save={(run, value) => run('edit-contact', { contactId, name: value })}
      />
      <EditField
        label={PERSON_PAGE_WORDS.company}
        look="text"
        value={company ?? ''}
        maxLength={200}
        save={(run, value) => run('edit-contact', { contactId, company: value })}
      />
      <div class="bar record-acts">
        {call && (
          <a class="button" href={call} target="_blank" rel="noreferrer">
            <Icon name="phone" />
            {PERSON_PAGE_WORDS.call(first)}
          </a>
        )}
        {mail && (
          <a class="button" href={mail} target="_blank" rel="noreferrer">
            <Icon name="mail" />
            {PERSON_PAGE_WORDS.write(first)}
          </a>
        )}
        <button type="button" class="button quiet push" aria-expanded={removing.value} onClick={toggle}>
          {PERSON_PAGE_WORDS.remove}
        </button>
      </div>
      {removing.value && <RemovePerson page={page} onClose={toggle} />}
    </header>
  );
}
