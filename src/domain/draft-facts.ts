import type { Application } from './application.ts';
import { cleanLine } from './clean-line.ts';
import { companyKey } from './company-key.ts';
import type { Contact } from './contact.ts';
import type { DraftTemplate } from './draft-template.ts';
import { countTries, isAnswer, isTry, openAsks, type Step } from './ladder.ts';
import type { LocalDate } from './local-date.ts';
import { type PersonName, readPersonName } from './person-name.ts';
import type { Profile } from './profile.ts';
import type { Ask, Touchpoint } from './touchpoint.ts';

export interface DraftInput {
  readonly profile: Profile;
  readonly application?: Application;
  /** To whom the draft speaks. */
  readonly contact?: Contact;
  /** All people of the thread, for the names of those already spoken to and of the referrer. */
  readonly contacts: readonly Contact[];
  /** In order of time. */
  readonly touchpoints: readonly Touchpoint[];
  /** Those of them that belong to this thread, where others are followed beside it; all of them when absent. */
  readonly inThread?: readonly Touchpoint[];
  readonly step: Step;
  readonly today: LocalDate;
  /** The seeker's own words; they speak instead of ours. */
  readonly templates?: readonly DraftTemplate[];
}

/** What a draft may say: every text is clean, and empty or absent where nothing is known. */
export interface DraftFacts {
  readonly input: DraftInput;
  readonly me: { readonly name: string; readonly phone: string; readonly email: string };
  readonly reader?: PersonName;
  /** Whether the reader belongs to the company: then it is «your website». */
  readonly readerIsInside: boolean;
  /** Whether time with the reader is what is asked for, rather than time with somebody behind them. */
  readonly readerDecides: boolean;
  readonly title: string;
  readonly company: string;
  readonly applied: boolean;
  /** Who suggested the reader. */
  readonly referrer?: PersonName;
  /** The last answer that came from the reader. */
  readonly answer?: Touchpoint;
  /** The last interview that took place. */
  readonly interview?: Touchpoint;
  readonly interviewAhead: boolean;
  /** Its day, where that is known. */
  readonly interviewOn?: LocalDate;
  readonly offered: boolean;
  /** I have been in touch since the offer came. */
  readonly thankedForOffer: boolean;
  /** They said no, and nothing was said to them since. */
  readonly rejected: boolean;
  /** Follow-ups made so far. */
  readonly tries: number;
  readonly asks: readonly Ask[];
}

/** Gathers and cleans all that the words need, once. Never throws, whatever a page supplied. */
export function readDraftFacts(input: DraftInput): DraftFacts {
  const { application, contact, contacts, profile, touchpoints } = input;
  const offered = application?.stage === 'offer' || touchpoints.some((touch) => touch.outcome === 'offer');
  const interview = touchpoints.findLast((touch) => touch.outcome === 'interview-held');
  const planned = touchpoints.findLast((touch) => touch.outcome === 'interview-planned');
  const ahead = isAhead(planned, interview, input.today) ? planned : undefined;
  const rejected = wasRejected(input);
  const reader = readPersonName(contact?.name);
  return {
    input,
    me: {
      name: cleanLine(profile.name, 40),
      phone: cleanLine(profile.phone, 30),
      email: cleanLine(profile.email, 100),
    },
    reader,
    readerIsInside: isInside(contact, application),
    readerDecides:
      contact !== undefined &&
      (['decision-maker', 'hiring-manager'].includes(contact.role) || contact.referredById !== undefined),
    title: readTitle(application?.posting.title),
    company: cleanLine(application?.posting.company || contact?.company, 60),
    applied: application !== undefined && application.stage !== 'to-apply',
    referrer: readPersonName(contacts.find((person) => person.id === contact?.referredById)?.name),
    // an office has no voice of its own: it was somebody there
    answer:
      reader?.greeting === undefined
        ? undefined
        : touchpoints.findLast((touch) => touch.contactId === contact?.id && isReaderAnswer(touch)),
    interview,
    interviewAhead: ahead !== undefined,
    interviewOn: ahead?.expectedOn,
    offered,
    thankedForOffer: hasThankedForOffer(input),
    rejected,
    tries: countTries(touchpoints),
    asks: offered || rejected ? [] : asksOf(input),
  };
}

/** How the draft speaks of a person of the thread; undefined when the record does not say. */
export function nameOf(facts: DraftFacts, contactId: Touchpoint['contactId']): string | undefined {
  if (contactId === undefined) return undefined;
  if (contactId === facts.input.contact?.id) return 'you';
  return readPersonName(facts.input.contacts.find((person) => person.id === contactId)?.name)?.full;
}

/** «the Operations Manager role at Acme», as far as it is known; empty when nothing is. */
export function roleOf(facts: DraftFacts): string {
  const { application } = facts.input;
  if (application === undefined) return '';
  if (facts.company === '') return shortRoleOf(facts);
  return `${facts.title === '' ? 'the role' : shortRoleOf(facts)} at ${facts.company}`;
}

/** «the Operations Manager role»; empty when the title is not known. */
export function shortRoleOf({ title }: DraftFacts): string {
  if (title === '') return '';
  return /\b(role|position|job|opening|internship|vacancy)$/i.test(title) ? `the ${title}` : `the ${title} role`;
}

function asksOf({ application, step, touchpoints }: DraftInput): readonly Ask[] {
  const asks = openAsks(step, touchpoints, application?.stage);
  // a job that is only being considered has no process to ask about yet
  return application?.stage === 'to-apply' ? asks.filter((ask) => ask !== 'process') : asks;
}

/** Once its day has passed there is nothing to look forward to, though nobody may have logged that it took place. */
function isAhead(planned: Touchpoint | undefined, held: Touchpoint | undefined, today: LocalDate): boolean {
  if (planned === undefined || (planned.expectedOn !== undefined && planned.expectedOn < today)) return false;
  return held === undefined || planned.occurredAt > held.occurredAt;
}

function hasThankedForOffer({ touchpoints }: DraftInput): boolean {
  const offer = touchpoints.findLast((touch) => touch.outcome === 'offer');
  return (
    offer !== undefined &&
    touchpoints.some((touch) => isTry(touch) && touch.outcome !== 'no-answer' && touch.occurredAt > offer.occurredAt)
  );
}

/** A rejection that the seeker has taken the application up after is no last word. */
function wasRejected({ application, touchpoints }: DraftInput): boolean {
  if (application?.stage === 'closed' && application.outcome === 'rejected') return true;
  const last = touchpoints.findLast((touch) => touch.outcome === 'rejected' || touch.direction === 'outbound');
  return last?.outcome === 'rejected' && last.createdAt > (application?.reopenedAt ?? Number.NEGATIVE_INFINITY);
}

function isReaderAnswer(touch: Touchpoint): boolean {
  return (
    isAnswer(touch) &&
    !['interview-held', 'interview-planned', 'offer', 'rejected', 'asked-to-stop'].includes(touch.outcome)
  );
}

function isInside(contact: Contact | undefined, application: Application | undefined): boolean {
  if (contact === undefined) return true;
  if (contact.role === 'network') return false;
  const [theirs, applied] = [contact.company, application?.posting.company].map((name) =>
    companyKey(cleanLine(name, 200)),
  );
  if (theirs === '') return contact.role !== 'recruiter';
  return applied === '' || theirs === applied;
}

/** Titles as adverts write them, without what nobody says aloud: «(m/f/d)», «| Remote», «- REQ-1234». */
function readTitle(written: string | undefined): string {
  const [title = ''] = cleanLine(written, 300)
    .replace(/\((all genders|[a-z](\s?[/|,*]\s?[a-z*]){1,3})\)/gi, ' ')
    .replace(/^the /i, '')
    .split(/\s[|•·]\s|\s[–—-]\s(?=(req|job|id|ref|#)\b|\S*\d)/i);
  return cleanLine(title.length > 80 ? title.split(/\s[–—-]\s|, | \(/)[0] : title, 80).replace(/[.,;:!?]+$/, '');
}
