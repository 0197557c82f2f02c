import { readJobContext } from '../detection/job-context.ts';
import { request } from '../messaging/client.ts';
import type { PageSession } from './page-session.ts';
import { readHere } from './read-here.ts';

let reported = '';

/** Tells the background what the page says of its posting, where that is news. */
export function reportPosting(session: PageSession): void {
  if (session.signal.aborted) return;
  const read = readHere(session);
  const facts = JSON.stringify(read?.facts);
  if (read === undefined || facts === reported) return;
  reported = facts;
  const { points, reasons } = readJobContext(document, location.href, session.context.board);
  void request('posting-read', { facts: read.facts, structured: read.structured, points, reasons: [...reasons] });
}
