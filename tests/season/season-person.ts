import type { ApplicationId, ContactId, TouchpointId } from '../../src/domain/identity.ts';
import { addDays } from '../../src/domain/local-date.ts';
import { GENTLE_WINDOW } from '../../src/domain/policy.ts';
import type { Channel, TouchOutcome } from '../../src/domain/touchpoint.ts';
import { moveFollowUp, setStage } from '../../src/services/change-application.ts';
import { addContact } from '../../src/services/contacts.ts';
import { correctTouchpoint, removeTouchpoint } from '../../src/services/correct-touchpoint.ts';
import { editApplication } from '../../src/services/edit-application.ts';
import { logTouchpoint } from '../../src/services/log-touchpoint.ts';
import { addressPerson, followBeside, keepContact, setWindow } from '../../src/services/own-threads.ts';
import { recordApplication } from '../../src/services/record-application.ts';
import type { ServiceContext } from '../../src/services/service-context.ts';
import { undo } from '../../src/services/undo.ts';
import { recordChange } from '../../src/storage/change.ts';
import type { FollowUpRow } from '../../src/storage/queries.ts';
import type { Chance } from './seeded-chance.ts';

/** Somebody who looks for a job: what they do to the records, through the services that the extension uses. */
export interface SeasonPerson {
  apply(context: ServiceContext): Promise<void>;
  meet(context: ServiceContext): Promise<void>;
  /** Does what a row of the list asks for, puts it off, or passes over it. */
  workOff(context: ServiceContext, row: FollowUpRow): Promise<void>;
  /** Something else that people do with records. */
  fiddle(context: ServiceContext): Promise<void>;
  readonly deeds: ReadonlyMap<string, number>;
}

const OUTCOMES: readonly (readonly [TouchOutcome, number, Channel])[] = [
  ['no-answer', 26, 'phone'],
  ['left-message', 18, 'voicemail'],
  ['sent', 24, 'email'],
  ['spoke', 8, 'phone'],
  ['replied', 6, 'email'],
  ['named-someone', 5, 'phone'],
  ['will-call-back', 6, 'phone'],
  ['interview-planned', 4, 'email'],
  ['interview-held', 3, 'in-person'],
  ['offer', 1, 'phone'],
  ['rejected', 4, 'email'],
  ['asked-to-stop', 1, 'phone'],
];

const NAMES = ['Jenny Smith', 'Susan Lee', 'Amir Haddad', 'Ola Nowak', 'Mei Tan', 'Ravi Rao', 'Ines Costa', 'Tom Berg'];
const DAY = 86_400_000;

export function seasonPerson(chance: Chance, newId: () => string): SeasonPerson {
  const deeds = new Map<string, number>();
  let lastChange: string | undefined;
  let count = 0;

  /** A change id of its own, so that it may be undone later. */
  function change(deed: string): string {
    deeds.set(deed, (deeds.get(deed) ?? 0) + 1);
    lastChange = newId();
    return lastChange;
  }

  async function log(context: ServiceContext, row: FollowUpRow): Promise<void> {
    const [outcome, , channel] = chance.weighted(OUTCOMES.map((each) => [each, each[1]] as const));
    const ahead = chance.happens(0.6) ? addDays(context.today, chance.between(0, 14)) : undefined;
    const answers = outcome === 'spoke' && chance.happens(0.5);
    const logged = await logTouchpoint(context, change(`logged: ${outcome}`), {
      followUpId: row.followUp.id,
      channel,
      outcome,
      ...(outcome === 'spoke' && chance.happens(0.6) ? { personName: personName() } : {}),
      ...(outcome === 'named-someone' ? { namedPerson: personName() } : {}),
      ...(['will-call-back', 'interview-planned'].includes(outcome) && ahead ? { expectedOn: ahead } : {}),
      ...(answers ? { answeredAsks: ['receipt'] } : {}),
      ...(chance.happens(0.1) ? { occurredOn: addDays(context.today, -1) } : {}),
    });
    const { canKeep: contactId } = logged ?? {};
    if (contactId !== undefined && chance.happens(0.5))
      await keepContact(later(context), change('kept after a rejection'), { contactId });
  }

  function personName(): string {
    return `${chance.pick(NAMES)}${chance.happens(0.5) ? '' : ` ${count % 7}`}`;
  }

  return {
    deeds,

    async apply(context) {
      count += 1;
      const late = chance.happens(0.2) ? chance.between(8, 60) : 0;
      await recordChange(context.database, change(late > 0 ? 'applied, captured late' : 'applied'), context.now, (it) =>
        recordApplication(context, it, {
          posting: {
            url: `https://jobs.example/company-${count}`,
            boardId: 'generic',
            title: `Job ${count}`,
            company: `Company ${Math.floor(count / 2)}`,
          },
          appliedAt: context.now - late * DAY,
          stage: chance.happens(0.05) ? 'to-apply' : 'applied',
          source: 'captured',
          evidence: [],
          people: chance.happens(0.3) ? [{ name: personName(), role: 'Recruiter' }] : [],
        }),
      );
    },

    async meet(context) {
      count += 1;
      const applicationId = chance.happens(0.5) ? await anyId(context, chance) : undefined;
      const name = chance.happens(0.2) ? 'someone in HR' : personName();
      await addContact(context, change('met somebody'), {
        name,
        company: `Company ${chance.between(0, 30)}`,
        ...(applicationId === undefined ? {} : { applicationId }),
      });
    },

    async workOff(context, row) {
      if (chance.happens(0.78)) return await log(context, row);
      if (chance.happens(0.4)) return;
      const dueOn = addDays(context.today, chance.between(1, 4));
      await moveFollowUp(context, change('snoozed'), { followUpId: row.followUp.id, dueOn });
    },

    async fiddle(context) {
      const fiddle = chance.pick(fiddles());
      if (fiddle !== undefined) await fiddle(context, await anyOf(context, chance));
    },
  };

  function fiddles(): readonly Fiddle[] {
    return [
      async (context) => {
        if (lastChange === undefined) return;
        deeds.set('undone', (deeds.get('undone') ?? 0) + 1);
        await undo(context, lastChange);
      },
      async (context, { touchpointId }) => {
        if (touchpointId === undefined) return;
        const outcome = chance.weighted(OUTCOMES.map(([each, weight]) => [each, weight] as const));
        const occurredOn = addDays(context.today, -chance.between(0, 9));
        await correctTouchpoint(context, change('touch corrected'), { touchpointId, outcome, occurredOn });
      },
      async (context, { touchpointId }) => {
        if (touchpointId !== undefined) await removeTouchpoint(context, change('touch removed'), { touchpointId });
      },
      async (context, { applicationId }) => {
        const window = chance.pick([GENTLE_WINDOW, { windowFrom: 2, windowTo: 3 }, undefined]);
        if (applicationId !== undefined)
          await setWindow(context, change('window of its own'), { applicationId, window });
      },
      async (context, { tie }) => {
        const follow = chance.happens(0.7) ? 'beside' : 'with-application';
        if (tie !== undefined) await followBeside(context, change('followed beside'), { ...tie, follow });
      },
      async (context, { tie }) => {
        if (tie !== undefined) await addressPerson(context, change('addressed another'), tie);
      },
      async (context, { contactId }) => {
        if (contactId !== undefined) await keepContact(context, change('kept in the network'), { contactId });
      },
      async (context, { applicationId }) => {
        const stage = chance.pick(['applied', 'screening', 'interviewing', 'offer', 'closed'] as const) ?? 'applied';
        if (applicationId !== undefined) await setStage(context, change(`moved to ${stage}`), { applicationId, stage });
      },
      async (context, { applicationId }) => {
        const appliedOn = addDays(context.today, -chance.between(0, 30));
        if (applicationId !== undefined)
          await editApplication(context, change('day of applying corrected'), { applicationId, appliedOn });
      },
    ];
  }
}

type Fiddle = (context: ServiceContext, any: Awaited<ReturnType<typeof anyOf>>) => Promise<void>;

/** One of each, where there is one. */
async function anyOf({ database }: ServiceContext, chance: Chance) {
  return {
    applicationId: chance.pick((await database.applications.toCollection().primaryKeys()) as ApplicationId[]),
    contactId: chance.pick((await database.contacts.toCollection().primaryKeys()) as ContactId[]),
    touchpointId: chance.pick((await database.touchpoints.toCollection().primaryKeys()) as TouchpointId[]),
    tie: chance.pick(await database.applicationContacts.toArray()),
  };
}

async function anyId({ database }: ServiceContext, chance: Chance): Promise<ApplicationId | undefined> {
  return chance.pick((await database.applications.toCollection().primaryKeys()) as ApplicationId[]);
}

/** A second later: no two changes come in one moment. */
function later(context: ServiceContext): ServiceContext {
  return { ...context, now: context.now + 1000 };
}
