import { readSignature } from '../detection/read-signature.ts';
import type { ChangeId } from '../domain/identity.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Changed } from '../messaging/message-shape.ts';
import type { RECORD_MESSAGES } from '../messaging/record-messages.ts';
import { type Handlers, Refusal } from '../messaging/router.ts';
import { addApplication } from '../services/add-application.ts';
import { addPeople } from '../services/add-people.ts';
import { addTouchpoint } from '../services/add-touchpoint.ts';
import { changeApplications } from '../services/change-applications.ts';
import { deleteApplication } from '../services/delete-application.ts';
import { editApplication } from '../services/edit-application.ts';
import { deleteContact, editContact, tellApart, tieContact } from '../services/edit-contact.ts';
import { mergeContacts } from '../services/merge-contacts.ts';
import type { ServiceContext } from '../services/service-context.ts';
import { written } from './written.ts';

/** What answers the desk about one application or one person. */
export const recordHandlers: Pick<Handlers, keyof typeof RECORD_MESSAGES> = {
  'add-application': async ({ request, id }) => {
    const { applicationId, isNew, ...next } = await written((context) => addApplication(context, id, request));
    return { applicationId, isNew, ...changeOf(id, next) };
  },
  'edit-application': ({ request, id }) => planned(id, (context) => editApplication(context, id, request)),
  'delete-application': ({ request, id }) => planned(id, (context) => deleteApplication(context, id, request)),
  'change-applications': async ({ request, id }) => {
    const { count } = await written((context) => changeApplications(context, id, request));
    return { count, ...changeOf(id, {}) };
  },
  'add-touchpoint': ({ request, id }) => planned(id, (context) => addTouchpoint(context, id, request)),
  'tie-contact': ({ request, id }) => planned(id, (context) => tieContact(context, id, request)),
  'edit-contact': async ({ request, id }) => {
    const result = await written((context) => editContact(context, id, request));
    if (result === 'circle')
      throw new Refusal(
        'refused',
        'That person was referred by this one, so it cannot be the other way round as well.',
      );
    return changeOf(id, result);
  },
  'delete-contact': ({ request, id }) => planned(id, (context) => deleteContact(context, id, request)),
  'merge-contacts': ({ request, id }) => planned(id, (context) => mergeContacts(context, id, request)),
  'tell-apart': ({ request, id }) => planned(id, (context) => tellApart(context, id, request)),
  'add-people': async ({ request, id }) => {
    const { contactIds, ...next } = await written((context) => addPeople(context, id, request));
    return { contactIds, ...changeOf(id, next) };
  },
  'read-signature': async ({ request }) => readSignature(request.text),
};

interface Planned {
  readonly nextDueOn?: LocalDate | undefined;
}

async function planned(id: string, write: (context: ServiceContext) => Promise<Planned | undefined>): Promise<Changed> {
  return changeOf(id, await written(write));
}

function changeOf(id: string, { nextDueOn }: Planned): Changed {
  const changeId = id as ChangeId;
  return nextDueOn === undefined ? { changeId } : { changeId, nextDueOn };
}
