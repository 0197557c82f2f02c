import type { PersonCard } from '../boards/board.ts';
import { PERSON_LIMITS } from '../domain/person-limits.ts';
import type { PersonSeen } from '../domain/person-seen.ts';
import { cleanText, fold } from './clean-text.ts';
import { gatherPeople, type People } from './gather-people.ts';
import { type PageLine, pageLines } from './page-lines.ts';
import { peopleUnderLabel, readSentences } from './people-in-text.ts';
import { marksIn } from './people-marks.ts';
import { asName, labelKind, OTHER_MATTER, SAYS_ROLE } from './people-words.ts';
import type { JsonNode } from './read-json-ld.ts';
import { isRendered, textOf } from './visible-text.ts';

/** Boxes that sites name after the person in them. */
const CARD_MARKS =
  '[class*="job-owner" i], [class*="hirer-card" i], [class*="hiring-team" i], [class*="recruiter" i], [class*="contact-person" i], [class*="ansprechpartner" i], [data-testid*="recruiter" i]';
/** No person stands there: ways around the site, and what the applicant fills in. */
const ELSEWHERE = 'nav, select, fieldset, button, [role=navigation], [role=search], [contenteditable=true]';
const FOOTER = 'footer, [class*="footer" i]:not([class*="card" i])';
const LONGEST_WINDOW = { person: 14, contact: 8 } as const;

export interface KnownOfPosting {
  readonly url: string;
  readonly cards: readonly PersonCard[];
  readonly json: JsonNode | undefined;
  /** Of the posting, where it is more than a site's slogan. */
  readonly title: string | undefined;
  readonly company: string | undefined;
  readonly description: string | undefined;
}

export type PeopleReader = (document: Document, known: KnownOfPosting) => readonly PersonSeen[];

/**
 * Whom the page names as the one to talk to: the board's cards, structured data, labels («Ansprechpartnerin», «Meet the
 * hiring team»), sentences («contact our recruiter Jo Poe at …»). Not who looks after privacy, accessibility or the press,
 * nor employees who praise the firm. Without a name, the mail address of the posting or, last, of the employer's own site.
 */
export function readPeople(document: Document, known: KnownOfPosting): PersonSeen[] {
  const people = gatherPeople(known);
  const boxes = (selector: string): Element[] => [...document.querySelectorAll(selector)].slice(0, 8);
  for (const card of known.cards) {
    for (const box of boxes(card.card)) {
      const name = asName(textOf(box.querySelector(card.name), 200));
      const role = card.role ? textOf(box.querySelector(card.role), PERSON_LIMITS.role) : '';
      const lines = pageLines(box).map(({ text }) => text);
      if (name) people.add({ name, role, ...marksIn(lines.join(' ')) });
    }
  }
  readStructured(people, known.json);
  for (const box of boxes(CARD_MARKS)) {
    const inside = isPlain(box) && textOf(box, 600).length < 500 ? pageLines(box).slice(0, 12) : [];
    while (inside[0] && labelKind(inside[0].text)) inside.shift();
    peopleUnderLabel(people, 'person', '', inside);
  }
  readLines(people, pageLines(document.body));
  const told = (known.description ?? '').split('\n').filter(Boolean);
  readLines(
    people,
    told.map((text) => ({ text, parts: [], box: undefined })),
  );
  return people.list();
}

function readLines(people: People, lines: readonly PageLine[]): void {
  for (let at = 0; at < lines.length; at += 1) {
    const { text, box } = lines[at] as PageLine;
    const colon = text.slice(0, 70).search(/[:：]/);
    const head = colon < 0 ? text : text.slice(0, colon);
    const kind = head.length <= 70 ? labelKind(head) : undefined;
    const isTold = text.includes('@') || (text.length > 20 && SAYS_ROLE.test(fold(text)));
    if (!(kind || isTold) || !isPlain(box)) continue;
    const inFooter = box?.closest(FOOTER) != null;
    if (kind === undefined) {
      const before = lines.slice(Math.max(0, at - 2), at).map((line) => line.text.slice(-200));
      readSentences(people, text, before.join(' '), inFooter);
    } else if (!inFooter) {
      const value = colon < 0 ? '' : text.slice(colon + 1).trim();
      const window = windowAfter(lines.slice(at + 1, at + 1 + LONGEST_WINDOW[kind]));
      at += peopleUnderLabel(people, kind, head, [{ text: value, parts: [], box }, ...window]);
    }
  }
}

/** The few lines below a label that can be somebody's card. */
function windowAfter(lines: readonly PageLine[]): readonly PageLine[] {
  const end = lines.findIndex(({ text, box }, at) => {
    const isHeading = at > 0 && box?.matches('h1, h2, h3, h4') && !asName(text);
    return text.length > 160 || isHeading || OTHER_MATTER.test(fold(text)) || !isPlain(box) || box?.closest(FOOTER);
  });
  return end < 0 ? lines : lines.slice(0, end);
}

/** schema.org `applicationContact` and `contactPoint`, of the posting or of who hires. */
function readStructured(people: People, json: JsonNode | undefined): void {
  const company = json?.hiringOrganization as JsonNode | undefined;
  const points = [json?.applicationContact, json?.contactPoint, company?.contactPoint].flat().slice(0, 6);
  for (const point of points as (JsonNode | undefined | null)[]) {
    const role = cleanText(point?.jobTitle ?? point?.contactType, PERSON_LIMITS.role);
    if (OTHER_MATTER.test(fold(role)) || /customer|sales|billing|technical/i.test(role)) continue;
    const { name, email, telephone, url, sameAs } = point ?? {};
    const marks = marksIn([email, url, sameAs, 'tel', telephone].join(' ').slice(0, 900));
    people.add({ name: asName(cleanText(name, 200)), role: role || 'recruiting', ...marks });
  }
}

/** To be seen, and not a part of a form or of the ways around the site. */
function isPlain(box: Element | undefined): boolean {
  if (box === undefined) return true;
  const form = box.closest('form');
  const isField = form !== null && form.querySelector('h1, main, header') === null;
  return !isField && box.closest(ELSEWHERE) === null && isRendered(box);
}
