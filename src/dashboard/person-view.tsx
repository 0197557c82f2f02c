import type { ContactId } from '../domain/identity.ts';
import { type PersonPage, readPersonPage } from '../storage/read-person.ts';
import { NextFollowUps } from './next-follow-up.tsx';
import { PersonFacts } from './person-facts.tsx';
import { PersonHead } from './person-head.tsx';
import { PersonThreads } from './person-threads.tsx';
import { PERSON_PAGE_WORDS } from './person-words.ts';
import { ReferralPicture } from './referral-picture.tsx';
import { hrefOf } from './route.ts';
import { SamePerson } from './same-person.tsx';
import { Timeline } from './timeline.tsx';
import { useRead } from './use-read.ts';

/** One person with all that belongs to them; every fact can be changed in its place. */
export function PersonView({ id }: { readonly id: string }) {
  const page = useRead((database) => readPersonPage(database, id as ContactId), id);
  if (page === 'reading') return null;
  if (page === 'unreadable') return <p role="alert">{PERSON_PAGE_WORDS.damaged}</p>;
  if (page === undefined)
    return (
      <div class="record-gone">
        <p>{PERSON_PAGE_WORDS.gone}</p>
        <a href={hrefOf('people')}>{PERSON_PAGE_WORDS.back}</a>
      </div>
    );
  return <Person key={id} page={page} />;
}

function Person({ page }: { readonly page: PersonPage }) {
  const { contact, open, applications, past, everyone } = page;
  const none = contact.doNotContact ? PERSON_PAGE_WORDS.noneLeftAlone : PERSON_PAGE_WORDS.nonePlanned;
  return (
    <div class="record">
      <PersonHead page={page} />
      <div class="record-columns">
        <div class="record-column">
          <NextFollowUps rows={open} none={none} about="person" />
          <Timeline
            past={past}
            contactId={contact.id}
            applications={applications.map(({ application }) => application)}
          />
        </div>
        <div class="record-column">
          <PersonFacts contact={contact} />
          <PersonThreads page={page} />
          <ReferralPicture contact={contact} everyone={everyone} />
          <SamePerson contact={contact} everyone={everyone} />
        </div>
      </div>
    </div>
  );
}
