import { plainWords } from '../domain/plain-words.ts';
import type { Channel } from '../domain/touchpoint.ts';

const WORDS: readonly (readonly [RegExp, Channel])[] = [
  [
    /^(?:e ?mail|e ?mailed|mail|correo|courriel|e mail bewerbung)$|\b(?:by|per|via|par|por) (?:e ?mail|courriel|correo)$/,
    'email',
  ],
  [
    /^(?:phone|phoned|telefon|call|called|tel|telephone|telefono)$|\b(?:by|per|par|por) (?:tele)?(?:phone|fon\w*)$/,
    'phone',
  ],
  [/^(?:post|letter|brief|by post|per post|courrier|carta)$/, 'post'],
  [/^(?:by |per )?fax$/, 'fax'],
  [
    /^(?:(?:in|by) person|personlich|(?:by )?walk(?:ed)? ?in|en personne|en persona|(?:at a )?(?:career|job) fair)$/,
    'in-person',
  ],
];

/** Ways that are certainly no form on a website, and do not tell which one it was. */
const OFFLINE =
  /news ?paper|\bpaper\b|zeitung|journal|referr|\bfriend|famil|neighbou?r|recruiter|headhunt|agency|staffing|network|word of mouth|empfehlung|vermittl|poster|flyer|sign in (?:the )?window|fair|\bmesse\b|e ?mail|phone|walk|person/;
const ONLINE =
  /^(?:online|portal|(?:(?:the|their) )?(?:company|employer|career)?s? ?(?:web ?)?(?:site|page)|careers?)$|web ?site|job ?board|online|portal|linked ?in|indeed|glassdoor|zip ?recruiter|monster|stepstone|xing|\bdice\b|\bseek\b|wellfound|handshake|greenhouse|lever|workday/;

/** How it was sent, where a column says so plainly, alone or as one of several words; a job board's name is none of these. */
export function channelIn(said: string | undefined): Channel | undefined {
  const parts = (said ?? '').split(/[,;/|()\n]/).map((part) => plainWords(part));
  return parts.filter((part) => part !== '').flatMap((part) => WORDS.find(([words]) => words.test(part))?.[1] ?? [])[0];
}

/** Whether a website may be named as the way: the words say so, or there is a posting on the web and they say nothing else. */
export function isByWebsite(said: string | undefined, hasPosting: boolean): boolean {
  const folded = plainWords(said ?? '').replace('zip recruiter', 'ziprecruiter');
  const isOffline = OFFLINE.test(folded.replace('ziprecruiter', ''));
  return !isOffline && (hasPosting || ONLINE.test(folded));
}
