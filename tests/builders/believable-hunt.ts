import type { Application, ClosedOutcome, Stage } from '../../src/domain/application.ts';
import { planNextFollowUp } from '../../src/domain/cadence.ts';
import type { ApplicationContact, Contact, ContactRole } from '../../src/domain/contact.ts';
import type { FollowUp } from '../../src/domain/follow-up.ts';
import type { ContactId } from '../../src/domain/identity.ts';
import { addDays, type LocalDate } from '../../src/domain/local-date.ts';
import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import type { Channel, TouchOutcome, Touchpoint } from '../../src/domain/touchpoint.ts';
import { type Chance, seededChance } from '../season/seeded-chance.ts';
import { buildApplication } from './application.ts';
import { buildContact } from './contact.ts';
import { buildFollowUp } from './follow-up.ts';
import { buildOpeningTouch, buildTouchpoint } from './touchpoint.ts';

/** Rows of every table, as they stand in the database. */
export interface HuntRows {
  readonly applications: readonly Application[];
  readonly contacts: readonly Contact[];
  readonly applicationContacts: readonly ApplicationContact[];
  readonly touchpoints: readonly Touchpoint[];
  readonly followUps: readonly FollowUp[];
}

const FIRST = ['Susan', 'Amir', 'Ola', 'Mei', 'Ravi', 'Ines', 'Tom', 'Zoë', 'Jürgen', 'Chidi', 'Yuki', 'Léa', 'Marta'];
const LAST = ['Lee', 'Haddad', 'Nowak', 'Tan', 'Rao', 'Costa', 'Berg', 'Müller', 'Okafor', 'Sato', 'Moreau', 'Ruiz'];
const NAME_STARTS = [
  'North',
  'Blue',
  'Clear',
  'Silver',
  'Open',
  'Bright',
  'Hill',
  'River',
  'Oak',
  'Key',
  'Red',
  'Lake',
];
const NAME_ENDS = [
  'field',
  'stone',
  'line',
  'works',
  'path',
  'bridge',
  'wind',
  'gate',
  'point',
  'port',
  'side',
  'light',
];
const KINDS = ['GmbH', 'Labs', 'Logistics', 'Health', 'Energy', 'Foods', 'Systems', 'Bank', 'Studio', 'Group'];
const LEVELS = ['Junior ', '', '', 'Senior ', 'Lead '];
const TRADES = [
  'Operations Manager',
  'Data Analyst',
  'Nurse Coordinator',
  'Product Designer',
  'Backend Engineer',
  'Purchasing Specialist',
  'Customer Success Manager',
  'Électricienne',
  'Accountant',
  'Project Manager',
];
const PLACES = ['Berlin', 'Zürich', 'Leeds', 'Remote', 'Lyon', 'Malmö', 'Austin, TX', 'Kraków', 'Toronto'];
const BOARDS = ['linkedin', 'indeed', 'greenhouse', 'lever', 'workday', 'ashby', 'personio', 'xing', 'icims'];
const TAGS = ['remote', 'dream job', 'near home', 'referral', 'part-time'];
const ROLES: readonly ContactRole[] = ['recruiter', 'hr', 'hiring-manager', 'insider'];
const TRIES: readonly (readonly [readonly [Channel, TouchOutcome], number])[] = [
  [['phone', 'no-answer'], 24],
  [['voicemail', 'left-message'], 16],
  [['email', 'sent'], 26],
  [['linkedin', 'sent'], 10],
  [['email', 'replied'], 8],
  [['phone', 'spoke'], 10],
  [['phone', 'will-call-back'], 4],
];
const ENDS: readonly ClosedOutcome[] = [
  'rejected',
  'rejected',
  'rejected',
  'no-response',
  'withdrawn',
  'position-closed',
];

/**
 * A job hunt such as people have: that many applications over the days before `today`, half of them with a person, some with
 * an answer, some closed, each open one followed up as the cadence says. The same seed gives the same rows.
 * @param days how far back the first application lies
 */
export function believableHunt(count: number, today: LocalDate, { seed = 7, days = 120 } = {}): HuntRows {
  const chance = seededChance(seed);
  const rows = { ...tables() };
  for (let at = 0; at < count; at += 1) addThread(rows, chance, at, today, days);
  return rows;
}

interface Tables {
  readonly applications: Application[];
  readonly contacts: Contact[];
  readonly applicationContacts: ApplicationContact[];
  readonly touchpoints: Touchpoint[];
  readonly followUps: FollowUp[];
}

function tables(): Tables {
  return { applications: [], contacts: [], applicationContacts: [], touchpoints: [], followUps: [] };
}

function addThread(rows: Tables, chance: Chance, at: number, today: LocalDate, days: number): void {
  const appliedOn = addDays(today, -chance.between(0, days));
  const application = anApplication(chance, at, appliedOn);
  const person = chance.happens(0.5) ? aPerson(chance, at, application, rows.contacts) : undefined;
  const touches = touchesOf(chance, application, person, today);
  const { stage, outcome } = standing(chance, touches, appliedOn, today);
  rows.applications.push({ ...application, stage, ...(outcome === undefined ? {} : { outcome }) });
  if (person !== undefined) {
    rows.contacts.push(person);
    rows.applicationContacts.push(aTie(application, person));
  }
  rows.touchpoints.push(...touches);
  if (stage !== 'closed') rows.followUps.push(...planOf(application, person, touches, today));
}

function anApplication(chance: Chance, at: number, appliedOn: LocalDate): Application {
  const company = `${chance.pick(NAME_STARTS)}${chance.pick(NAME_ENDS)} ${chance.pick(KINDS)}`;
  const title = `${chance.pick(LEVELS)}${chance.pick(TRADES)}`;
  const boardId = chance.pick(BOARDS) ?? 'lever';
  const location = chance.pick(PLACES) ?? 'Leeds';
  const tag = chance.happens(0.2) ? chance.pick(TAGS) : undefined;
  return buildApplication({
    id: `hunt-application-${at}`,
    appliedOn,
    postingKeys: [`hunt:${at}`],
    ...(chance.happens(0.7) ? { resumeFile: 'Résumé 2026.pdf' } : {}),
    ...(tag === undefined ? {} : { tags: [tag] }),
    evidence: [],
    posting: {
      title,
      company,
      boardId,
      location,
      url: `https://${boardId}.example/jobs/${at}`,
      description: `${company} looks for a ${title} in ${location}.\n\nYou plan, talk to people and finish what you begin.`,
    },
  });
}

function aPerson(chance: Chance, at: number, { posting }: Application, known: readonly Contact[]): Contact {
  const [first = 'Susan', last = 'Lee'] = [chance.pick(FIRST), chance.pick(LAST)];
  const referrer = chance.happens(0.15) ? chance.pick(known) : undefined;
  return buildContact({
    id: `hunt-contact-${at}`,
    name: `${first} ${last}`,
    role: chance.pick(ROLES) ?? 'hr',
    company: posting.company,
    ...(chance.happens(0.7) ? { email: `${last.toLowerCase().replace(/\W/g, 'u')}${at}@firm.example` } : {}),
    ...(chance.happens(0.6) ? { phone: `+44 20 7946 ${String(at % 10_000).padStart(4, '0')}` } : {}),
    ...(referrer === undefined ? {} : { referredById: referrer.id }),
  });
}

function aTie({ id: applicationId, createdAt }: Application, { id: contactId }: Contact): ApplicationContact {
  return { id: `${applicationId}:${contactId}`, applicationId, contactId, createdAt, updatedAt: createdAt };
}

function touchesOf(chance: Chance, { id, appliedOn }: Application, person: Contact | undefined, today: LocalDate) {
  const touches = [buildOpeningTouch({ id: `${id}-applied`, applicationId: id, occurredOn: appliedOn })];
  const about = person === undefined ? { applicationId: id } : { applicationId: id, contactId: person.id as ContactId };
  let on = addDays(appliedOn, chance.between(4, 7));
  while (on < today && chance.happens(0.75)) {
    const [channel, outcome] = chance.weighted(TRIES);
    const direction = outcome === 'replied' ? 'inbound' : 'outbound';
    touches.push(buildTouchpoint({ id: `${id}-${on}`, ...about, direction, channel, outcome, occurredOn: on }));
    on = addDays(on, chance.between(4, 9));
  }
  return touches;
}

function standing(
  chance: Chance,
  touches: readonly Touchpoint[],
  appliedOn: LocalDate,
  today: LocalDate,
): { readonly stage: Stage; readonly outcome?: ClosedOutcome } {
  if (appliedOn < addDays(today, -30) && chance.happens(0.45)) {
    return { stage: 'closed', outcome: chance.pick(ENDS) ?? 'rejected' };
  }
  if (!touches.some(({ outcome }) => outcome === 'spoke' || outcome === 'replied')) return { stage: 'applied' };
  return { stage: chance.pick(['applied', 'screening', 'screening', 'interviewing', 'offer'] as const) ?? 'screening' };
}

function planOf(
  { id, appliedOn }: Application,
  person: Contact | undefined,
  touchpoints: readonly Touchpoint[],
  today: LocalDate,
): FollowUp[] {
  const threadKey = `application:${id}`;
  const lastOn = touchpoints.at(-1)?.occurredOn ?? appliedOn;
  const whom = person === undefined ? {} : { contactId: person.id as ContactId };
  const history = { threadKey, startedOn: appliedOn, touchpoints, active: true, ...whom };
  const next = planNextFollowUp(DEFAULT_POLICY, history, lastOn < today ? lastOn : today);
  if (next.kind === 'ended') return [];
  const { kind: _planned, dueOn, ...plan } = next;
  return [buildFollowUp({ ...whom, ...plan, id: `next-${id}`, threadKey, applicationId: id, dueOn, asOf: lastOn })];
}
