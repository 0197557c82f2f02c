import type { Board } from '../boards/board.ts';
import { fold } from './clean-text.ts';
import { OTHER_TRADES } from './confirmation-phrases.ts';
import { knownHost } from './known-hosts.ts';
import { matchUrl, parseUrl } from './match-board.ts';
import type { JobContext } from './sign.ts';
import { isRendered, textOf } from './visible-text.ts';

/** Points from which a page, or a flow, counts as being about a job. */
export const JOB_CONTEXT_ENOUGH = 2;

const JOB_PATH =
  /(?:^|[/._-])(?:careers?|carriere?s?|jobs?|job-?openings?|recruit(?:ment|ing|er)?|rekrut\w*|recrut(?:ement|amento|ing)|open-?(?:roles?|positions?)|roles|positions|vacanc(?:y|ies)|vacantes?|vacatures?|werken-?bij|karriere|karriar|kariera|kariyer|stellen?(?:angebote?|markt)?|offres?-d?-?emplois?|emplois?|empleos?|trabaj[ao]\w*|trabalhe\w*|vagas?|emprego|lavora(?:-con-noi)?|lavoro|praca|jobb|stilling(?:er)?|rabota|vakans\w*|tyopaik\w*|avoimet-tyopaikat|rekry|volna-?(?:mista|pozice)|oferty-pracy|stanowiska|is-?ilan\w*|employment|hiring|join-?(?:us|our-team)|work-?(?:with|for)-?us|saiyo|saiyou|kyujin|entry|採用|求人|招聘|채용)(?=$|[/._?=-])/i;
/** Advice about careers, news, pages of people: paths that have the words and no application. */
const NOT_AN_APPLICATION =
  /\b(?:career-?advice|advice|blog|articles?|news|medias?|magazine|posts?|guide|tips|ratgeber|contact(?:-us)?)(?=[/._?-]|$)/i;
const RESUME =
  /resum[eé]|r[eé]sum[eé]|\bcv\b|_cv|cv_|curriculum|lebenslauf|bewerbungsunterlagen|curriculo|hoja de vida|życiorys|zyciorys|zivotopis|životopis|ansioluettelo|meritf[oö]rteckning|ozgecmis|özgeçmiş|резюме|履歴書|職務経歴書|简历|簡歷|履歷|이력서|बायोडाटा|السيرة/i;
const FORM_WORDS: readonly RegExp[] = [
  /\b(?:position|vacancy|role|job title|stelle|poste|puesto|vacante|vaga|posizione|vacature|stanowisko|tjanst|stilling|pozice|pozisyon)\b|вакансия|希望職種|応募職種|职位|職位|지원분야/,
  /\b(?:cover letter|motivation\w*|anschreiben|lettre de motivation|carta de presentacion|carta de apresentacao|lettera di (?:presentazione|motivazione)|list motywacyjny|personligt brev|motivacni dopis)\b|志望動機|求职信|자기소개서/,
  /\b(?:(?:desired|expected|current) salary|salary expectations?|gehaltsvorstellung\w*|pretentions? salariale\w*|expectativa salarial|pretensao salarial|aspiracion salarial|salarisindicatie|loneansprak|ctc)\b|希望年収/,
  /\b(?:notice period|earliest start|start date|available from|availability|kundigungsfrist|eintrittstermin|fruhester|disponibilite|disponibilidad|opzegtermijn)\b|入社可能/,
  /\b(?:work authori[sz]ation|authori[sz]ed to work|right to work|work permit|arbeitserlaubnis)\b/,
];
/** Asked of applicants, and of mentors, founders and speakers too. */
const ALSO_ASKED_ELSEWHERE =
  /\blinkedin(?: profile| url)?\b|\b(?:years of experience|berufserfahrung|annees d'experience|sponsorship)\b/;
/** Whoever hires says so in a heading, in the languages of confirmation-phrases.ts; lines of text speak of careers everywhere. */
const HIRING = new RegExp(
  [
    "\\b(?:jobs?|vacanc(?:y|ies)|careers|(?:we're|we are|now|is|are) hiring|how we hire|employment|recruit(?:ment|ing)|open (?:roles?|positions?)|(?:this|the) (?:role|position)|your new role)\\b",
    '\\b(?:stellen(?:angebote?|anzeigen?|beschreibung|ausschreibung)?|karriere|arbeitgeber|wir suchen|arbeiten bei)\\b',
    "\\b(?:emplois?|recrut\\w+|offres? d'emploi|poste(?: a pourvoir)?|carrieres?|cdi|cdd)\\b|\\b(?:empleos?|vacantes?|puesto|trabaja con|vagas?|emprego|trabalhe)\\b",
    '\\b(?:lavora con|posizion[ei] (?:aperta|aperte|lavorativa)|offert[ae] di lavoro|vacatures?|werken bij|functie)\\b|\\b(?:praca|oferta pracy|stanowisko|kariera)\\b',
    '\\b(?:lediga? jobb?|tjanst(?:en)?|jobba hos|ledige? stilling\\w*|stillingen|stillingsopslag|avoin tyopaikka|tyopaikka|tyopaikat|volne pozice|volna mista|nabidka prace|prace u|is ilani|kariyer|pozisyon)\\b',
    'ваканси|работа в|карьер|求人|採用|募集要項|職種|招聘|职位|職位|岗位|崗位|채용|모집|नौकरी|रिक्ति|وظيفة|وظائف|توظيف',
  ].join('|'),
);
/** Whoever reads applications, in a confirmation or beside a form. */
const EMPLOYERS =
  /\b(?:hr team|human resources|recruitment team|recruiting team|hiring (?:team|manager)|talent (?:team|acquisition)|recruteur|personalabteilung|recursos humanos|rh)\b|採用担当|新卒採用|中途採用/;
const OTHER_TRADE = new RegExp(
  `\\b(?:${OTHER_TRADES}) (?:application|enquiry|request|form)\\b|\\b(?:application|applying|apply)(?: form)? (?:for|to)(?: (?:a|an|the|our|your))? (?:${OTHER_TRADES})\\b|\\b(?:your order|order (?:confirmation|number|summary)|checkout|shopping cart|newsletter|loan (?:amount|purpose|term)|guarantor|landlord|move-in date|monthly rent|student (?:id|number)|high school|gpa|membership (?:number|type|fee)|booth|vendor|bestellung|mietinteressent|kreditbetrag|coaching|tickets?|rsvp|quote request|refund request|(?:become|becoming) (?:a|an|our) (?:seller|vendor|mentor|partner|member|host|supplier|ambassador)|(?:winter|spring|summer|fall|autumn) (?:batch|cohort)|early access|demandez? (?:un|de) devis|angebotsanfrage|退款申请|refer (?:a|your) (?:friend|candidate|colleague)|referral form|friend's (?:name|email)|statement of purpose|transcripts?|toefl|letters? of recommendation|(?:post)?graduate (?:application|admissions?|program(?:me)?)|(?:degree|master'?s?|bachelor'?s?) program(?:me)?|お問い合わせ)\\b|お問い合わせ(?:完了|フォーム)`,
);

/** How much a page looks like part of a job application. Never throws. */
export function readJobContext(document: Document, url: string, board: Board | undefined): JobContext {
  try {
    return weigh(document, url, board);
  } catch {
    return { points: 0, reasons: [] };
  }
}

function weigh(document: Document, url: string, board: Board | undefined): JobContext {
  const reasons: string[] = [];
  let points = 0;
  const add = (worth: number, reason: string): void => {
    points += worth;
    reasons.push(reason);
  };
  if (hasJobPosting(document)) add(3, 'job-posting');
  if (board !== undefined ? isBoardPage(board, url) : knownHost(url).isAts) add(3, 'board-host');
  // A résumé is asked for by universities, accelerators and mentors as well: something else must speak of a job.
  if (hasResumeField(document)) add(1, 'resume-field');
  if (hasJobPath(url)) add(2, 'job-path');
  const asked = wordsOf(document, 'label, legend, input[placeholder], textarea[placeholder]');
  const headings = `${fold(document.title.slice(0, 300))} | ${wordsOf(document, 'h1, h2, h3, [role=heading], legend')}`;
  const told = `${headings} | ${wordsOf(document, 'p')}`;
  const words = FORM_WORDS.filter((pattern) => pattern.test(asked)).length + (EMPLOYERS.test(told) ? 1 : 0);
  if (words > 0) add(Math.min(words, 2), 'form-words');
  if (ALSO_ASKED_ELSEWHERE.test(asked)) add(0.25, 'form-words');
  if (HIRING.test(headings)) add(1, 'hiring-words');
  if (OTHER_TRADE.test(`${told} | ${asked}`)) add(-3, 'other-trade');
  return { points, reasons };
}

function isBoardPage(board: Board, url: string): boolean {
  return board.kind !== 'job-board' || matchUrl(board, url).kind !== 'other';
}

function hasJobPosting(document: Document): boolean {
  if (document.querySelector('[itemtype*="schema.org/JobPosting" i]') !== null) return true;
  const scripts = [...document.querySelectorAll('script[type*="ld+json" i]')];
  return scripts.some((script) => /"JobPosting"|\/JobPosting"/.test(script.textContent ?? ''));
}

function hasResumeField(document: Document): boolean {
  return [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].slice(0, 20).some((field) => {
    const names = [field.name, field.id, field.getAttribute('aria-label'), field.getAttribute('data-qa')].join(' ');
    const labels = [...(field.labels ?? [])].map((label) => textOf(label, 100)).join(' ');
    const group = textOf(field.closest('label, fieldset, [class*="field" i], [role=group]'), 150);
    return RESUME.test(`${names} ${labels} ${group}`);
  });
}

/** Words of the path, and of the host before the site's own name: `careers.acme.com`. */
function hasJobPath(url: string): boolean {
  const parsed = parseUrl(url);
  if (parsed === undefined) return false;
  let path = parsed.pathname.slice(0, 500);
  try {
    path = decodeURIComponent(path);
  } catch {
    // Not encoded: as it stands.
  }
  const labels = parsed.hostname.split('.').slice(0, -2).join('.');
  return JOB_PATH.test(`${labels}/${path}`) && !NOT_AN_APPLICATION.test(path);
}

/** Every site has a footer that says «Careers». */
const ASIDE = 'footer, nav, aside, [role=navigation], [role=contentinfo], [class*="cookie" i], [id*="cookie" i]';

/** Headings, labels and the title, folded: where a page says what it is for. */
function wordsOf(document: Document, selector: string): string {
  const words: string[] = [];
  for (const element of [...document.querySelectorAll(selector)].slice(0, 120)) {
    if (element.closest(ASIDE) !== null) continue;
    const text = element.getAttribute('placeholder') ?? textOf(element, 160);
    if (text && isRendered(element)) words.push(text);
  }
  return fold(words.join(' | ')).slice(0, 12_000);
}
