import type { Application } from './application.ts';
import type { Contact } from './contact.ts';
import type { LocalDate } from './local-date.ts';
import type { Touchpoint } from './touchpoint.ts';

/** One thread with its history: an application, a person alone, or a person beside an application (see follow-up.ts). */
export interface HuntThread {
  readonly key: string;
  readonly application?: Application;
  /** Whose own thread it is; absent for an application's own. */
  readonly contact?: Contact;
  /** In order of time. */
  readonly touches: readonly Touchpoint[];
  readonly nextDueOn?: LocalDate;
}

/** All that was done and all that came of it: what the figures and the report are made of. */
export interface Hunt {
  /** Every thread; those of applications that were only saved are left out. */
  readonly threads: readonly HuntThread[];
  readonly contactOf: ReadonlyMap<string, Contact>;
}

/** The day on which it began; undefined for a person of whom nothing is known yet. */
export function startOf({ application, contact, touches }: HuntThread): LocalDate | undefined {
  if (contact === undefined && application !== undefined) return application.appliedOn;
  return (application === undefined ? contact?.leadSince : undefined) ?? touches[0]?.occurredOn;
}

/** Applications, each with all of its touches, whichever of its threads they were in, in order of time. */
export function applicationsOf({ threads }: Hunt): readonly (HuntThread & { readonly application: Application })[] {
  const beside = new Map<string, Touchpoint[]>();
  for (const { application, contact, touches } of threads) {
    if (application === undefined || contact === undefined) continue;
    beside.set(application.id, [...(beside.get(application.id) ?? []), ...touches]);
  }
  return threads.flatMap(({ contact, application, ...thread }) => {
    if (application === undefined || contact !== undefined) return [];
    const touches = [...thread.touches, ...(beside.get(application.id) ?? [])];
    return [{ ...thread, application, touches: touches.sort((one, other) => one.occurredAt - other.occurredAt) }];
  });
}
