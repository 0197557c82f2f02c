import type { Application } from './application.ts';
import { type DraftFacts, nameOf } from './draft-facts.ts';
import { asSentence, joinClauses, joinWords } from './draft-sentence.ts';
import { isAnswer, isOpeningTouch } from './ladder.ts';
import type { LocalDate } from './local-date.ts';
import { relativeDay } from './relative-day.ts';
import type { Touchpoint } from './touchpoint.ts';

/** Boards that are no employer's own site: an application there went through them. Ids of boards/. */
const JOB_BOARDS: Readonly<Record<string, string>> = {
  linkedin: 'LinkedIn',
  indeed: 'Indeed',
  glassdoor: 'Glassdoor',
  ziprecruiter: 'ZipRecruiter',
  dice: 'Dice',
  monster: 'Monster',
  wellfound: 'Wellfound',
  naukri: 'Naukri',
  seek: 'SEEK',
  totaljobs_stepstone: 'StepStone',
  reed: 'Reed',
  cv_library: 'CV-Library',
  simplyhired: 'SimplyHired',
  wttj: 'Welcome to the Jungle',
  workatastartup: 'Work at a Startup',
  handshake: 'Handshake',
  usajobs: 'USAJOBS',
  weworkremotely: 'We Work Remotely',
  remoteok: 'Remote OK',
};

/**
 * When and by which ways the application went out, one clause a way; the first opens with its date.
 * @example waysApplied(facts) // ['three weeks ago through your website', 'by fax to Jenny Smith']
 */
export function waysApplied(facts: DraftFacts): readonly string[] {
  const { application, today, touchpoints } = facts.input;
  if (!facts.applied || application === undefined) return [];
  const sent = touchpoints.filter(isOpeningTouch).map((touch) => ({ on: touch.occurredOn, way: wayOf(facts, touch) }));
  const known = touchpoints.some((touch) => isOpeningTouch(touch) && touch.channel === 'portal');
  if (!known && (application.source === 'captured' || sent.length === 0)) {
    const way = application.source === 'captured' ? portalWay(facts, application) : '';
    sent.unshift({ on: application.appliedOn, way });
  }
  const dated = sent.map(({ on, way }) => ({ day: relativeDay(on, today), way }));
  const clauses = dated.map(({ day, way }, index) => (day === dated[index - 1]?.day ? way : datedWay(day, way)));
  return [...new Set(clauses)].filter((clause) => clause !== '');
}

/** «three weeks ago by fax», but «online three weeks ago». */
function datedWay(day: string, way: string): string {
  return way === 'online' ? joinWords(way, day) : joinWords(day, way);
}

/** What else was done and said, in one sentence; `told` are the touches that the draft speaks of elsewhere. */
export function restOfHistory(facts: DraftFacts, told: readonly (Touchpoint | undefined)[]): string {
  const clauses = restClauses(facts, told);
  if (clauses.length === 0) return '';
  return asSentence(`I ${facts.applied || told.some(Boolean) ? 'also ' : ''}${joinClauses(clauses)}`);
}

function restClauses(facts: DraftFacts, told: readonly (Touchpoint | undefined)[]): readonly string[] {
  const latest = new Map<string, Deed & { readonly on: LocalDate }>();
  for (const touch of facts.input.touchpoints) {
    if (told.includes(touch) || (facts.applied && isOpeningTouch(touch))) continue;
    const deed = deedOf(facts, touch);
    if (deed === undefined) continue;
    latest.delete(deed.words); // so that it moves to the end: in order of the latest time
    latest.set(deed.words, { ...deed, on: touch.occurredOn });
  }
  const deeds = [...latest.values()];
  const dated = deeds.map(({ words, briefly, who, on }, index) => ({
    deed: who !== undefined && who !== 'you' && who === deeds[index - 1]?.who ? briefly : words,
    day: relativeDay(on, facts.input.today),
  }));
  return dated.map(({ deed, day }, index) => (day === dated[index + 1]?.day ? deed : `${deed} ${day}`));
}

interface Deed {
  /** In the past tense, without its date. */
  readonly words: string;
  /** The same where the one with whom it was has just been named. */
  readonly briefly: string;
  readonly who: string | undefined;
}

/** What one touch was; undefined when it is no matter for a draft. */
function deedOf(facts: DraftFacts, touch: Touchpoint): Deed | undefined {
  if (['interview-held', 'interview-planned', 'offer', 'rejected', 'asked-to-stop'].includes(touch.outcome))
    return undefined;
  const who = nameOf(facts, touch.contactId);
  const words = isAnswer(touch) ? answeredDeed(facts, touch, who) : unansweredDeed(facts, touch, who);
  return { words, who, briefly: isAnswer(touch) ? words : unansweredDeed(facts, touch, undefined) };
}

function answeredDeed(facts: DraftFacts, touch: Touchpoint, who: string | undefined): string {
  const spoken =
    ['phone', 'in-person'].includes(touch.channel) || (touch.channel === 'voicemail' && touch.direction === 'outbound');
  const person = who === 'you' && facts.reader?.greeting === undefined ? undefined : who;
  if (spoken) return `spoke with ${person ?? (facts.readerIsInside ? 'one of your colleagues' : 'someone there')}`;
  return joinWords('heard', who === undefined ? 'back' : `from ${who}`, BY_CHANNEL[touch.channel]);
}

const BY_CHANNEL: Readonly<Record<Touchpoint['channel'], string>> = {
  portal: '',
  email: 'by email',
  phone: 'by phone',
  voicemail: 'by voicemail',
  linkedin: 'on LinkedIn',
  text: 'by text',
  fax: 'by fax',
  post: 'by mail',
  'in-person': 'in person',
};

function unansweredDeed(facts: DraftFacts, touch: Touchpoint, who: string | undefined): string {
  switch (touch.channel) {
    case 'phone':
      if (touch.outcome === 'left-message') return joinWords('left a phone message', who && `for ${who}`);
      return who === undefined ? 'tried to call' : `tried to reach ${who} by phone`;
    case 'voicemail':
      if (touch.outcome === 'no-answer') return who === undefined ? 'tried to call' : `tried to reach ${who} by phone`;
      return joinWords('left', who, 'a voicemail');
    case 'email':
      return who === undefined ? 'sent an email' : `emailed ${who}`;
    case 'linkedin':
      return joinWords('wrote', who && `to ${who}`, 'on LinkedIn');
    case 'text':
      return joinWords('sent', who, 'a text message');
    case 'fax':
      return joinWords('sent', who, 'a fax');
    case 'post':
      return joinWords('wrote', who && `to ${who}`, 'by mail');
    case 'in-person':
      return who === undefined ? 'stopped by in person' : `stopped by to see ${who}`;
    case 'portal':
      return joinWords('sent a message', facts.input.application && portalWay(facts, facts.input.application));
  }
}

function wayOf(facts: DraftFacts, touch: Touchpoint): string {
  const { application } = facts.input;
  if (touch.channel === 'portal') return application === undefined ? 'online' : portalWay(facts, application);
  const who = nameOf(facts, touch.contactId);
  if (touch.channel === 'in-person') return joinWords('in person', who && `with ${who}`);
  if (touch.channel === 'phone') return joinWords('by phone', who && `with ${who}`);
  return joinWords(BY_CHANNEL[touch.channel], who && `to ${who}`);
}

function portalWay(facts: DraftFacts, application: Application): string {
  const { boardId } = application.posting;
  const board = Object.hasOwn(JOB_BOARDS, boardId) ? JOB_BOARDS[boardId] : undefined;
  if (board !== undefined) return `through ${board}`;
  if (!isEmployersSite(application)) return 'online';
  if (facts.readerIsInside) return 'through your website';
  return `through the ${facts.company === '' ? 'company' : facts.company} website`;
}

/** A board that we know serves the employer; a page that we do not know does when its host carries the company's name. */
function isEmployersSite({ posting, source }: Application): boolean {
  if (source !== 'by-hand' && !['', 'generic', 'by-hand'].includes(posting.boardId)) return true;
  const host =
    /^https?:\/\/([^/:?#]+)/i
      .exec(posting.url)?.[1]
      ?.toLowerCase()
      .replace(/[^a-z0-9]/g, '') ?? '';
  const name = /[a-z0-9]{3,}/.exec(posting.company.toLowerCase())?.[0];
  return name !== undefined && host.includes(name);
}
