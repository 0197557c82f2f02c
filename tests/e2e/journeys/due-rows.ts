import 'temporal-polyfill/global';
import type { Application } from '../../../src/domain/application.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import type { FollowUp } from '../../../src/domain/follow-up.ts';
import type { Touchpoint } from '../../../src/domain/touchpoint.ts';
import { buildApplication } from '../../builders/application.ts';
import { buildContact } from '../../builders/contact.ts';
import { buildFollowUp } from '../../builders/follow-up.ts';
import { buildOpeningTouch } from '../../builders/touchpoint.ts';

interface Rows {
  readonly applications: readonly Application[];
  readonly contacts: readonly Contact[];
  readonly followUps: readonly FollowUp[];
  readonly touchpoints: readonly Touchpoint[];
}

/** That many applications with a person each, sent twelve days ago and due since a week; every third at the same company as the one before. */
export function dueRows(count: number): Rows {
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toLocaleDateString('sv');
  const numbers = Array.from({ length: count }, (_, at) => at);
  const applications = numbers.map((at) =>
    buildApplication({
      id: `application-${at}`,
      appliedOn: day(12),
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
  return {
    applications,
    contacts,
    followUps: applications.map(({ id }, at) =>
      buildFollowUp({
        id: `follow-up-${String(at).padStart(3, '0')}`,
        applicationId: id,
        contactId: contacts[at]?.id,
        threadKey: `application:${id}`,
        dueOn: day(7),
      }),
    ),
    touchpoints: applications.map(({ id }, at) =>
      buildOpeningTouch({ id: `applied-${at}`, applicationId: id, occurredOn: day(12) }),
    ),
  };
}
