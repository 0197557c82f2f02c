import 'temporal-polyfill/global';
import type { Application } from '../../../src/domain/application.ts';
import { planNextFollowUp } from '../../../src/domain/cadence.ts';
import type { ApplicationContact, Contact } from '../../../src/domain/contact.ts';
import type { FollowUp } from '../../../src/domain/follow-up.ts';
import type { ContactId } from '../../../src/domain/identity.ts';
import { localDate } from '../../../src/domain/local-date.ts';
import { DEFAULT_POLICY } from '../../../src/domain/policy.ts';
import type { Touchpoint } from '../../../src/domain/touchpoint.ts';
import { buildApplication } from '../../builders/application.ts';
import { buildContact } from '../../builders/contact.ts';
import { buildFollowUp } from '../../builders/follow-up.ts';
import { buildOpeningTouch } from '../../builders/touchpoint.ts';

export interface DueRows {
  readonly applications: readonly Application[];
  readonly contacts: readonly Contact[];
  readonly applicationContacts: readonly ApplicationContact[];
  readonly followUps: readonly FollowUp[];
  readonly touchpoints: readonly Touchpoint[];
}

/** That many applications with a person each, sent twelve days ago and due since about a week, as the cadence says; every third at the same company as the one before. */
export function dueRows(count: number): DueRows {
  const sentOn = localDate(new Date(Date.now() - 12 * 86_400_000).toLocaleDateString('sv'));
  const numbers = Array.from({ length: count }, (_, at) => at);
  const applications = numbers.map((at) =>
    buildApplication({
      id: `application-${at}`,
      appliedOn: sentOn,
      posting: {
        title: `Role ${at}`,
        company: `Company ${at - (at % 3 === 2 ? 1 : 0)}`,
        url: `https://jobs.lever.co/a/${at}`,
      },
    }),
  );
  const contacts = numbers.map((at) =>
    buildContact({
      id: `contact-${at}`,
      name: `Jenny Smith ${at}`,
      phone: `+1 555 01${at}`,
      email: `jenny${at}@a.example`,
    }),
  );
  const touchpoints = applications.map(({ id }, at) =>
    buildOpeningTouch({ id: `applied-${at}`, applicationId: id, occurredOn: sentOn }),
  );
  const plan = (threadKey: string, at: number) => {
    const history = { threadKey, startedOn: sentOn, touchpoints: touchpoints.slice(at, at + 1), active: true };
    const next = planNextFollowUp(DEFAULT_POLICY, history, sentOn);
    if (next.kind === 'ended') throw new Error('an application that was just sent is followed up');
    return next.dueOn;
  };
  return {
    applications,
    contacts,
    applicationContacts: applications.map(({ id: applicationId }, at) => {
      const contactId = `contact-${at}` as ContactId;
      return { id: `${applicationId}:${contactId}`, applicationId, contactId, createdAt: 0, updatedAt: 0 };
    }),
    followUps: applications.map(({ id }, at) =>
      buildFollowUp({
        id: `follow-up-${String(at).padStart(3, '0')}`,
        applicationId: id,
        contactId: contacts[at]?.id,
        threadKey: `application:${id}`,
        dueOn: plan(`application:${id}`, at),
        asOf: sentOn,
      }),
    ),
    touchpoints,
  };
}
