/** What each drawing shows, in one sentence or two that are true of the figures; and that they are too few, where they are. */

import { compareAnswers } from '../domain/compare-answers.ts';
import type { AnswerShare } from '../domain/insights-answers.ts';
import type { End, Flow } from '../domain/insights-flow.ts';
import type { SpanFigures } from '../domain/insights-spans.ts';
import { ENOUGH, type TriesFigures } from '../domain/insights-tries.ts';
import { END_WORDS } from './insights-words.ts';

/** @example percent(0.304) // '30%' */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return '<1%';
  return rounded === 100 && share < 1 ? '>99%' : `${rounded}%`;
}

/** @example counted(1, 'answer') // '1 answer' */
function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** @param nameOf the words for a span, after «that of» or «was» */
export function readSpans(
  spans: readonly SpanFigures[],
  unit: 'week' | 'month',
  nameOf: (span: SpanFigures) => string,
): string {
  const sum = (key: 'applications' | 'touches' | 'answers') => spans.reduce((total, span) => total + span[key], 0);
  const [applications, touches, answers] = [sum('applications'), sum('touches'), sum('answers')];
  if (applications + touches + answers === 0) return 'Nothing is on record in this period.';
  const came = answers === 0 ? 'no answer came' : `${counted(answers, 'answer')} came`;
  const done = `You sent ${counted(applications, 'application')} and made ${counted(touches, 'touch', 'touches')}; ${came}.`;
  const busiest = Math.max(...spans.map(({ applications: sent, touches: made }) => sent + made));
  const [peak, ...others] = spans.filter(({ applications: sent, touches: made }) => sent + made === busiest);
  if (spans.length < 2 || busiest === 0 || peak === undefined || others.length > 0) return done;
  const name = unit === 'week' ? `the week of ${nameOf(peak)}` : nameOf(peak);
  return `${done} You did most in ${name}: ${busiest} of ${applications + touches}.`;
}

/** Whether the spans are worth a drawing. */
export function isEnoughOfSpans(spans: readonly SpanFigures[]): boolean {
  const all = spans.reduce((sum, { applications, touches, answers }) => sum + applications + touches + answers, 0);
  return all >= ENOUGH;
}

/** The share is an estimate: threads that are still open have not had all of their tries. */
export function readTries({ threads, answered, rows, halfBy, pastSecond }: TriesFigures): string {
  if (threads === 0) return 'No thread began in this period.';
  const last = rows.filter(({ share }) => share !== undefined).at(-1);
  if (answered < ENOUGH || last?.share === undefined)
    return `Too few to tell: ${counted(answered, 'answer')} in ${counted(threads, 'thread')}.`;
  const at = rows.find(({ tries }) => tries === halfBy) ?? last;
  const tried =
    at.tries === 0 ? 'Before any follow-up' : `Followed up ${at.tries === 1 ? 'once' : `${at.tries} times`},`;
  const share = aboutHalf(at.share ?? 0) ? 'half' : percent(at.share ?? 0);
  const past = pastSecond === 0 ? 'none of them' : `${pastSecond} of them`;
  const beyond = halfBy === undefined ? ' Too few have come further to tell.' : '';
  return `${tried} about ${share} of your threads get an answer.${beyond} So far ${answered} of ${threads} have one, ${past} after the second follow-up, where many stop.`;
}

function aboutHalf(share: number): boolean {
  return share > 0.45 && share < 0.55;
}

export function isEnoughOfTries({ answered, rows }: TriesFigures): boolean {
  return answered >= ENOUGH && rows.some(({ share }) => share !== undefined);
}

/** @param shares by what people call them @param what is counted: «message», «application», «follow-up» */
export function readAnswers(shares: readonly AnswerShare[], what: string): string {
  const told = ({ key, answered, asked }: AnswerShare) =>
    `${key} (${answered} of ${asked}, ${percent(answered / asked)})`;
  const result = compareAnswers(shares);
  switch (result.kind) {
    case 'nothing':
      return `No ${what} went out in this period.`;
    case 'too-few':
      return `Too few to tell: ${counted(result.answered, 'answer')} to ${counted(result.asked, what)}.`;
    case 'no-answer':
      return `None of the ${counted(result.asked, what)} is answered so far.`;
    case 'only':
      return `Only one has enough to tell: ${told(result.only)}.`;
    case 'alike':
      return `Answered most so far: ${told(result.most)}. The differences are too small to tell yet.`;
    case 'different':
      return `Answered most: ${told(result.most)}. Least: ${told(result.least)}.`;
  }
}

/** @example tooFew(1, 3) // '1 of 3: too few to tell' */
export function tooFew(answered: number, asked: number): string {
  return `${answered} of ${asked}: too few to tell`;
}

export function isEnoughOfShares(shares: readonly AnswerShare[]): boolean {
  return shares.some(({ asked }) => asked >= ENOUGH);
}

export function readFlow({ total, reached, links }: Flow): string {
  if (total === 0) return 'No application was sent in this period.';
  if (total < ENOUGH) return `Too few to draw: ${counted(total, 'application')}; ${endsInWords(links)}.`;
  const further = [
    `${reached.talks === 0 ? 'none' : reached.talks} came to a reply or a talk`,
    ...(reached.interview > 0 ? [`${reached.interview} to an interview`] : []),
    ...(reached.offer > 0 ? [`${reached.offer} to an offer`] : []),
  ];
  const count = (end: End) => links.filter((link) => link.end === end).reduce((sum, link) => sum + link.count, 0);
  const [rejected, silent, waiting] = [count('rejected'), count('silent'), count('waiting')];
  const rest = [
    ...(rejected > 0 ? [`${rejected} ${rejected === 1 ? 'was' : 'were'} rejected`] : []),
    ...(silent > 0 ? [`${silent} ${silent === 1 ? 'is' : 'are'} silent`] : []),
    ...(waiting > 0 ? [`${waiting} ${waiting === 1 ? 'is' : 'are'} waiting for less than two weeks`] : []),
  ];
  return `Of ${total} applications ${inARow(further)}.${rest.length > 0 ? ` ${capitalised(inARow(rest))}.` : ''}`;
}

export function isEnoughOfFlow({ total }: Flow): boolean {
  return total >= ENOUGH;
}

/** @param nameOf who it is about, of the thread that has been silent longest */
export function readSilence(days: readonly number[], longest: string): string {
  const [most] = days;
  if (most === undefined) return 'No open thread has been silent for two weeks.';
  if (days.length === 1) return `One thread is silent: ${longest}, for ${most} days.`;
  return `${days.length} threads are silent, longest of all ${longest}: ${most} days.`;
}

function endsInWords(links: Flow['links']): string {
  const counts = new Map<End, number>();
  for (const { end, count } of links) counts.set(end, (counts.get(end) ?? 0) + count);
  return inARow([...counts].map(([end, count]) => `${count} ${END_WORDS[end].toLowerCase()}`));
}

/** @example inARow(['a', 'b', 'c']) // 'a, b and c' */
function inARow(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
