import { POSTING_LIMITS } from '../domain/posting-limits.ts';
import { bare, cleanLines, cleanText } from './clean-text.ts';
import { isVendorName, knownHost } from './known-hosts.ts';
import { parseUrl } from './match-board.ts';
import type { PageFacts } from './page-facts.ts';
import { readDate } from './read-date.ts';
import { readSubtitle } from './read-subtitle.ts';
import { type Labels, scanLabels } from './scan-labels.ts';
import { aroundTitle, companyWords, jobTitle, type TitleRest, wholeTitle } from './title-parts.ts';
import { isRendered, shortText, textOf, wordsOf } from './visible-text.ts';

const TITLE_MARKS =
  'h1, h2, h3, [class*="job-title" i], [class*="jobtitle" i], [data-testid*="job-title" i], [data-testid*="jobtitle" i]';
/** Where boards and career sites keep a fact, by names that are meant (no hashed classes). */
const COMPANY_MARKS =
  '[data-testid*="company-name" i], [data-testid*="companyname" i], [data-company-name="true"], [data-automation*="advertiser" i], [class*="company-name" i], [class*="company_name" i], [class*="companyname" i], [class*="org-name" i], [class*="employer-name" i], a[href*="/company/" i], a[href*="/companies/" i], a[href*="/cmp/" i], a[href*="/employer" i]';
const LOCATION_MARKS =
  '[itemprop=jobLocation], [data-testid*="location" i], [data-automation*="location" i], [class*="job-location" i], [class*="job_location" i], [class*="joblocation" i], [data-test*="location" i], [data-qa*="location" i], [title="location" i], [class*="location" i]';
const TYPE_MARKS =
  '[data-automation*="work-type" i], [data-testid*="employment" i], [class*="employment-type" i], [class*="contract-type" i], [class*="employmenttype" i], [class*="commitment" i]';
const APPLIED_TO =
  /(?:applying|application|[Aa]pply|candidatar|candidatura|bewerbung|candidature|postul\S*)\s(?:[^.!?]{0,60}?\s)?(?:to|at|with|na|en|bei|chez)\s(?:the\s)?(\p{Lu}[^.!?,;]{1,60})|^(?:[Tt]he\s)?(\p{Lu}[^.!?,;]{1,60}?) is (?:currently |now |actively )?(?:seeking|hiring|looking for|recruiting)\b/u;
/** The job's name between the words for «application» and what became of it. */
const APPLIED_FOR =
  /\b(?:application|applying|applied) (?:for|to) (?:the |our )?(?:position|role|post|vacancy|job)(?: of| as|:)? (?:an? |the )?["“«]?(\p{L}[^.!?"”»]{2,80}?)["”»]?(?: (?:position|role))?(?: (?:at|with|has|was|is) |[.!,]|$)|\bbewerbung (?:als|(?:auf|für) die (?:stelle|position)(?: als)?:?) ["“„]?(\p{L}[^.!?"“”]{2,80}?)["”“]?(?: (?:ist|wurde|bei|haben|erhalten|eingegangen) |[.!,]|$)|\bcandidature (?:au|pour le) poste (?:de |d['’]|:)["«]?\s?(\p{L}[^.!?"»]{2,80}?)\s?["»]?(?: (?:a|est|chez) |[.!,]|$)|\b(?:candidatura|solicitud|postulación) (?:para|al|a) (?:el |la )?(?:puesto|vaga|vacante|posizione|posto) d[eio] (\p{L}[^.!?]{2,80}?)(?: (?:ha|en|na|foi|è) |[.!,]|$)/iu;

/** A label that waits for its value, or a question of a form. */
const ASKED = /[:：?*]$|^(?:current|your|preferred|desired|select) /i;

/** A copyright line has the firm in full where everything else has the brand. */
const LEGAL_FORM =
  /,?\s(?:inc|llc|llp|ltd|limited|plc|corp|gmbh|ag|s\.?r\.?l|s\.?a\.?s?|s\.?l|b\.?v|ab|a\.?s|oy|d\.?o\.?o|s\.?r\.?o|pty)\.?$/i;

interface FoundTitle {
  readonly title: string;
  readonly element: Element;
  readonly score: number;
}

export interface PageReading {
  readonly openGraph: PageFacts;
  readonly heading: PageFacts;
  readonly inUrl: PageFacts;
}

/** What a page says to anyone who reads it: title, headings, labelled lines, logo, copyright, address. Never throws. */
export function readPage(document: Document, url: string): PageReading {
  const documentTitle = cleanText(document.title, 1000);
  const ogTitle = meta(document, 'og:title') || meta(document, 'twitter:title') || meta(document, 'title');
  const labels = scanLabels(document);
  const main = findTitle(document, documentTitle, ogTitle, slugOf(url));
  const whole = wholeTitle(documentTitle);
  const rest = main ? (aroundTitle(documentTitle, main.title) ?? aroundTitle(ogTitle, main.title)) : whole;
  const marked = (selector: string): Element[] => [...document.querySelectorAll(selector)].slice(0, 200);
  const near = (selector: string): string => nearTitle(main?.element, marked(selector));
  const subtitle = main ? readSubtitle(main.element) : {};
  const tenant = knownHost(url).tenant ?? '';
  const ofSite = companyWords(meta(document, 'og:site_name'));
  const saysSite = [documentTitle, tenant, labels.copyright ?? '', logoName(document)].map(bare);
  // Many a site's name is a slogan or the vendor's default: something else must say it too.
  const isSiteKnown =
    bare(ofSite).length > 1 &&
    saysSite.some((said) => said.length > 2 && (said.includes(bare(ofSite)) || bare(ofSite).includes(said)));
  const site = isSiteKnown ? ofSite : '';
  const marks = companyWords(labels.company ?? '') || companyWords(near(COMPANY_MARKS));
  const isOwner = (text: string): boolean => [tenant, site].some((name) => bare(name) === bare(text));
  const named = (text: string): string => (text !== '' && (isOwner(text) || isVendorName(text)) ? '' : text);
  const places = [near(LOCATION_MARKS), labels.location, subtitle.location, rest?.location];
  const company = findCompany(document, labels, { main, whole, rest, marks, site }) || ofSite;
  const title = named((main ?? whole).title) || appliedForTitle(document, ofSite || whole.company);
  return {
    openGraph: {
      title: main ? '' : named(wholeTitle(ogTitle).title),
      company: rest?.company || marks ? '' : site,
      location: meta(document, 'geo.placename'),
    },
    heading: {
      title: bare(title) === bare(company) ? '' : title,
      company,
      location: places.find(Boolean) ?? onlyText(marked(LOCATION_MARKS)),
      salary: labels.salary,
      employmentType: near(TYPE_MARKS) || subtitle.employmentType || labels.employmentType,
      postedOn:
        readDate(labels.postedOn, document.documentElement.lang) ??
        timeNear(document, main?.element) ??
        subtitle.postedOn,
      description: main ? description(document, main.element) : '',
    },
    inUrl: { company: tenant },
  };
}

interface Titles {
  readonly main: FoundTitle | undefined;
  readonly whole: TitleRest & { readonly title: string };
  readonly rest: TitleRest | undefined;
  readonly site: string;
  /** The company where the page marks it as such. */
  readonly marks: string;
}

/**
 * Who hires, best evidence first. A document title that holds the job's name tells the company beside it; one that does not
 * is the site's own slogan, and the copyright line knows better. A page that is no posting («Application received | Acme»)
 * names its owner, or the one that was applied to.
 */
function findCompany(document: Document, labels: Labels, { main, whole, rest, marks, site }: Titles): string {
  const ofCopyright = companyWords((labels.copyright ?? '').replace(LEGAL_FORM, ''));
  const ofTitle = (rest ?? whole).company;
  const isResult = main === undefined && whole.title === '';
  const ofSentence = appliedTo(document, main?.title);
  // A slogan, or the step of a form, around the name.
  const within = [ofSentence, site, isResult ? ofCopyright : ''].find(
    (name) => name && bare(ofTitle).includes(bare(name)) && bare(ofTitle).length > 2 * bare(name).length,
  );
  if (within) return within;
  const isNamed = main ? rest !== undefined : isResult;
  const first = isResult ? [ofSentence, ofTitle] : [labels.company ? marks : '', isNamed ? ofTitle : '', marks];
  const found = [...first, ofSentence, isNamed ? '' : ofCopyright, logoName(document), ofTitle, ofCopyright];
  return found.find(Boolean) ?? '';
}

/** The heading that names the job: best the one that the document's title repeats. */
function findTitle(
  document: Document,
  documentTitle: string,
  ogTitle: string,
  slug: readonly string[],
): FoundTitle | undefined {
  let best: FoundTitle | undefined;
  for (const element of [...document.querySelectorAll(TITLE_MARKS)].slice(0, 150)) {
    const text = textOf(element, POSTING_LIMITS.title);
    const title = text.length > 200 ? '' : jobTitle(text);
    if (title === '' || element.closest('footer, nav, aside') !== null || !isRendered(element)) continue;
    const repeated = [documentTitle, ogTitle].filter((whole) =>
      whole.toLowerCase().includes(title.toLowerCase()),
    ).length;
    const tag = element.tagName === 'H1' ? 3 : /^H[23]$/.test(element.tagName) ? 0 : 2;
    const inSlug = slug.filter((word) => bare(title).includes(word)).length / slug.length || 0;
    const score = tag + (repeated > 0 ? 4 : 0) + (inSlug >= 0.5 ? 2 : 0) + Math.min(title.length, 50) / 100;
    if (score > 1.99 && score > (best?.score ?? 0)) best = { title, element, score };
  }
  return best;
}

/** The words of the last part of the path, which often repeat the title's. */
function slugOf(url: string): string[] {
  const path = parseUrl(url)?.pathname.replace(/\/(?:index)?(?:\.\w+)?$|\.\w+$/, '') ?? '';
  const words = path.slice(path.lastIndexOf('/') + 1).split(/[-_+.]/);
  return words.map(bare).filter((word) => word.length > 2 && !/\d/.test(word));
}

/** The first short text with such a mark, looked for in ever wider boxes around the title. */
function nearTitle(title: Element | undefined, marked: readonly Element[]): string {
  let box: Element | null | undefined = title?.parentElement;
  for (let level = 0; level < 6 && box != null && box.tagName !== 'BODY'; level += 1, box = box.parentElement) {
    const text = firstText(
      marked.filter((element) => box?.contains(element)),
      title,
    );
    if (text) return text;
  }
  return title ? '' : firstText(marked, undefined);
}

/** Where the whole page has but one: lists of similar jobs carry the same marks. */
function onlyText(marked: readonly Element[]): string {
  const all = new Set(
    marked
      .slice(0, 12)
      .map(shortText)
      .filter((text) => text.length > 1 && text.length < 130 && !ASKED.test(text)),
  );
  return all.size === 1 ? ([...all][0] ?? '') : '';
}

function firstText(marked: readonly Element[], title: Element | undefined): string {
  for (const element of marked.slice(0, 12)) {
    if (title !== undefined && (element.contains(title) || title.contains(element))) continue;
    if (element.querySelector('input, select, textarea') || element.closest('nav, select, label, legend')) continue;
    const text = shortText(element).replace(/^(?:location|company|employer)s?\s?:?\s/i, '');
    if (text.length > 1 && text.length < 130 && !ASKED.test(text) && isRendered(element)) return text;
  }
  return '';
}

function timeNear(document: Document, title: Element | undefined): string | undefined {
  let box: Element | null | undefined = title?.parentElement;
  for (let level = 0; level < 5 && box != null && box !== document.body; level += 1, box = box.parentElement) {
    const time = box.querySelector('time[datetime]');
    if (time) return readDate(time.getAttribute('datetime'));
  }
  return readDate(meta(document, 'article:published_time'));
}

function logoName(document: Document): string {
  const logos = document.querySelectorAll(
    'header img[alt], [class*="logo" i] img[alt], img[class*="logo" i][alt], a[href="/"] img[alt]',
  );
  for (const logo of [...logos].slice(0, 10)) {
    const name = companyWords(cleanText(logo.getAttribute('alt'), 100).replace(/\s?\blogo\b.*$/i, ''));
    if (name) return name;
  }
  return '';
}

function appliedTo(document: Document, title = ''): string {
  for (const element of [...document.querySelectorAll('h1, h2, h3, p')].slice(0, 40)) {
    const match = APPLIED_TO.exec(textOf(element, 300));
    const name = companyWords(match?.[1] ?? match?.[2] ?? '');
    if (name && !bare(name).includes(bare(title) || '-')) return name;
  }
  return '';
}

/** «Your application for the position of Baker has been received»: on a page with no other title. */
function appliedForTitle(document: Document, company: string): string {
  for (const element of [...document.querySelectorAll('h1, h2, h3, p')].slice(0, 40)) {
    const title = jobTitle(APPLIED_FOR.exec(textOf(element, 300))?.slice(1).find(Boolean) ?? '');
    if (title)
      return title.toLowerCase().endsWith(` ${company.toLowerCase()}`) ? title.slice(0, -company.length - 1) : title;
  }
  return '';
}

function description(document: Document, title: Element): string {
  const box = document.querySelector(
    '[class*="job-description" i], [class*="jobdescription" i], [id*="job-description" i], [id*="jobdescription" i]',
  );
  return cleanLines(wordsOf(box ?? title.closest('article, main')), POSTING_LIMITS.description);
}

function meta(document: Document, name: string): string {
  return cleanText(
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content'),
    500,
  );
}

/** Whether a posting's title is the one this page is about. */
export function isAbout(document: Document, title: string): boolean {
  const name = bare(title);
  if (name === '') return false;
  const heads = [
    document.title,
    meta(document, 'og:title'),
    ...[...document.querySelectorAll('h1')].map((h1) => textOf(h1, 300)),
  ];
  return heads.some((head) => bare(head.slice(0, 500)).includes(name));
}
