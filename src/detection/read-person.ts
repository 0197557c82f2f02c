import type { PersonFound } from '../domain/person-seen.ts';
import { bare, cleanText } from './clean-text.ts';
import { knownHost } from './known-hosts.ts';
import { pageLines } from './page-lines.ts';
import { marksIn } from './people-marks.ts';
import { asName } from './people-words.ts';
import { companyIn, keepFilled, personInText } from './person-in-text.ts';
import { readPeople } from './read-people.ts';
import { textOf } from './visible-text.ts';

const NEAR_NAME = 8;

/**
 * Whom the person may want to keep in mind from this page: of the text they marked; else whose profile it is; else whom it
 * names as the one to talk to. Only what the page says; {} where it says nothing.
 * @param told the marked text as the browser tells it, '' where it does not
 */
export function readPerson(document: Document, url: string, told: string): PersonFound {
  try {
    const marked = markedLines(document, told);
    const listed = readPeople(document, { ...NOTHING_KNOWN, url });
    if (marked.length > 0) {
      const person = personInText(marked);
      const same = listed.find(({ name }) => name !== undefined && bare(name) === bare(person.name ?? ''));
      return { ...same, ...person };
    }
    const profile = readProfile(document, url);
    if (profile !== undefined) return profile;
    return listed.find(({ name }) => name !== undefined) ?? {};
  } catch {
    return {};
  }
}

const NOTHING_KNOWN = { cards: [], json: undefined, title: undefined, company: undefined, description: undefined };

/** With the addresses behind marked links, where the selection is in this document. */
function markedLines(document: Document, told: string): string[] {
  const selection = document.getSelection();
  const text = cleanText(String(selection ?? ''), 2000);
  if (selection === null || selection.rangeCount === 0 || text === '') return told.split('\n').filter(Boolean);
  const box = document.createElement('div');
  box.append(selection.getRangeAt(0).cloneContents());
  return pageLines(box).map((line) => line.text);
}

/** A page of somebody's own: at LinkedIn or XING by its address, elsewhere by a heading that is a name with a way to reach them. */
function readProfile(document: Document, url: string): PersonFound | undefined {
  const { profileUrl } = marksIn(url);
  const heading = document.querySelector('main h1') ?? document.querySelector('h1');
  const said = textOf(heading, 200);
  const [first = '', ...parts] = titleParts(document.title);
  if (profileUrl !== '') {
    const name = asName(said) || asName(first) || (/\d/.test(said) || said.length > 60 ? '' : said);
    const near = linesBelow(document, heading);
    const [role = '', company = ''] = parts.length > 1 ? parts : [near.find((line) => companyIn([line]) !== '')];
    return keepFilled({ name, role, company: company || companyIn(near), email: '', phone: '', profileUrl });
  }
  const name = asName(said);
  const near = personInText([said, ...linesBelow(document, heading)]);
  if (name === '' || !(near.email || near.phone || near.profileUrl)) return undefined;
  return { ...near, name, ...(near.company ? {} : keepFilled({ ...NOBODY, company: knownHost(url).tenant })) };
}

const NOBODY = { name: '', role: '', company: '', email: '', phone: '', profileUrl: '' };

/** «(3) Susan Lee - Talent Partner - Acme | LinkedIn» → Susan Lee, Talent Partner, Acme */
function titleParts(title: string): string[] {
  const [own = ''] = title.replace(/^\(\d+\+?\)\s*/, '').split(/\s\|\s/);
  return own.split(/\s[-–—]\s/).map((part) => cleanText(part, 100));
}

function linesBelow(document: Document, heading: Element | null): string[] {
  const lines = pageLines(heading?.closest('main, article, section') ?? document.body);
  const at = lines.findIndex(({ box }) => box === heading);
  return at < 0 ? [] : lines.slice(at + 1, at + 1 + NEAR_NAME).map(({ text }) => text);
}
