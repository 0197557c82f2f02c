import { POSTING_LIMITS } from '../domain/posting-limits.ts';
import { cleanText } from './clean-text.ts';
import { isRendered, shortText, textOf } from './visible-text.ts';

export type LabelledFact = 'location' | 'company' | 'employmentType' | 'salary' | 'postedOn';

/** Words that stand before a fact, in the languages of the boards. */
const LABELS: Readonly<Record<LabelledFact, RegExp>> = {
  location: label(
    '(?:job |work |office |primary |posting )?locations?(?: name)?|work ?place|city|location\\(s\\)|(?:arbeits|einsatz|dienst|stand)orte?|ort|lieu(?: de travail)?|localisation|ubicaci[oó]n?|localizaci[oó]n|lugar(?: de trabajo)?|ciudad|localiza[cç][aã]o|local(?: de trabalho)?|sede(?: di lavoro)?|luogo(?: di lavoro)?|localitat|locatie|standplaats|plaats|lokalizacja|miejsce pracy|plats|placering|arbejdssted|arbeidssted|sted|sijainti|lokalita|m[ií]sto(?: v[yý]konu)? pr[aá]ce|m[ií]sto|konum|[sş]ehir|местоположение|город|место работы|勤務地|勤務先|工作地点|地点|근무지역?|स्थान|الموقع',
  ),
  company: label(
    'company(?: name)?|employer(?: name)?|hiring organi[sz]ation|organi[sz]ation|arbeitgeber|unternehmen|firma|entreprise|employeur|empresa|compañ[ií]a|azienda|bedrijf|werkgever|pracodawca|f[öo]retag|arbetsgivare|virksomhed|arbejdsgiver|arbeidsgiver|yritys|työnantaja|společnost|zaměstnavatel|[sş]irket|компания|работодатель|会社名|企業名|公司|회사(?:명)?',
  ),
  employmentType: label(
    '(?:employment|job|role|contract|position|work|working|engagement) ?(?:type|pattern|hours|schedule)|type|employment|type of (?:employment|contract|position)|contract|commitment|schedule|hours|beschäftigungsart|anstellungsart|vertragsart|arbeitszeit(?:modell)?|type de contrat|contrat|tipo de (?:contrato|jornada|empleo|emprego|contratação)|jornada|contratto|dienstverband|contracttype|soort contract|rodzaj umowy|anställningsform|omfattning|stillingstype|ansættelse\\S*|ansettelsesform|typ (?:úvazku|pracovního poměru)|雇用形態|工作性质|고용형태|tipus de (?:contracte|jornada)',
  ),
  salary: label(
    '(?:base |annual )?salary(?: range)?|pay(?: range| rate)?|compensation|gehalt|lohn|salaire|rémunération|salario|salário|retribuci[oó]n|stipendio|salaris|wynagrodzenie|lön|løn|lønn|palkka|mzda|maaş|зарплата|給与|月給|薪资|급여',
  ),
  postedOn: label(
    '(?:date )?posted(?: on| date)?|posting date|date posted|published(?: on)?|publication date|date de publication|publiée? le|veröffentlicht(?: am)?|veröffentlichungsdatum|online seit|fecha de publicaci[oó]n|publicado(?: el| em)?|data de publicação|data pubblicazione|geplaatst(?: op)?|opublikowano|publicerad|掲載日|发布日期|등록일',
  ),
};
const NAMES = Object.keys(LABELS) as LabelledFact[];
export const TYPE_WORDS =
  /^(?:(?:permanent|temporary|fixed[- ]term|contract(?:or)?|freelance|internship|casual|volunteer|seasonal|apprenticeship|full[- ]?time|part[- ]?time|vollzeit|teilzeit|festanstellung|befristet|unbefristet|praktikum|werkstudent|temps plein|temps partiel|cdi|cdd|stage|alternance|tiempo completo|jornada completa|media jornada|indefinido|temps complet|temps parcial|indefinit|tempo integral|tempo pieno|tempo indeterminato|voltijds|deeltijds|fulltime|parttime|pełny etat|heltid|deltid|kokoaikainen|práce na plný úvazek|plný úvazek|tam zamanlı|полная занятость|正社員|全职|정규직)(?:$|\s?[,/·•|+]\s?|\s-\s|\sor\s|\sand\s|\s(?=\())(?:\([^()]{1,30}\))?){1,4}$/i;
const COPYRIGHT =
  /(?:©|\(c\)|&copy;?|copyright)(?:\s|©|\(c\)|\d{4}|[-–,]){0,12}(?:by\s)?(\p{L}[^|©•]{1,70}?)(?:[.,]?\s?\d{4}|\s?[.,|•-]?\s(?:all rights|alle rechte|tous droits|todos los|todos os|tutti i|alla rätt)|[.,]?\s?$|\s?[|•])/iu;

const CONTROLS = 'input, select, textarea, form';
const HAS_WORD = /\p{L}|\d/u;

export interface Labels extends Partial<Record<LabelledFact, string>> {
  copyright?: string;
}

/** One pass over the page's text: «Location: Berlin», «Location» above «Berlin», lone «Full-time», «© 2026 Acme Ltd». */
export function scanLabels(document: Document): Labels {
  const found: Labels = {};
  const walker = document.createTreeWalker(document.body ?? document, 4 /* text */);
  let visits = 0;
  for (let node = walker.nextNode(); node !== null && visits < 20_000; node = walker.nextNode(), visits += 1) {
    const raw = node.nodeValue ?? '';
    const parent = node.parentElement;
    if (raw.length < 2 || raw.length > 250 || parent === null || /^(?:SCRIPT|STYLE|OPTION)$/.test(parent.tagName))
      continue;
    const text = raw.trim();
    if (text.length < 2) continue;
    if (/©|\(c\)|copyright/i.test(text)) found.copyright ??= COPYRIGHT.exec(textOf(parent, 200))?.[1]?.trim();
    else if (text.length < 40 || text.slice(0, 45).includes(':')) readLine(found, node, parent, text);
  }
  return found;
}

function readLine(found: Labels, node: Node, parent: Element, text: string): void {
  for (const name of NAMES) {
    if (found[name] !== undefined) continue;
    const match = LABELS[name].exec(text);
    if (match === null || !isPlain(parent)) continue;
    const value = cleanText(match[1] ?? '', 160) || valueAfter(node, parent);
    if (value.length > 1) found[name] = value.slice(0, limitOf(name));
    return;
  }
  if (found.employmentType === undefined && text.length < 60 && TYPE_WORDS.test(text) && isPlain(parent)) {
    found.employmentType = text;
  }
}

/** The text that follows a label: beside it, or in the next box. */
function valueAfter(label: Node, parent: Element): string {
  let node: Node = label;
  for (let level = 0; level < 4; level += 1) {
    for (let next = node.nextSibling; next !== null; next = next.nextSibling) {
      const text = valueIn(next);
      if (text !== undefined) return text;
    }
    const up: Element | null = level === 0 ? parent : node.parentElement;
    if (up === null || up.matches('li, tr, body, main, section, article')) return '';
    node = up;
  }
  return '';
}

/** '' for what ends the search (a control, a paragraph); `undefined` for what says nothing. */
function valueIn(node: Node): string | undefined {
  if (node.nodeType !== 1) {
    const text = node.nodeType === 3 ? cleanText(node.nodeValue, 160).replace(/^[\s:–-]+/, '') : '';
    return HAS_WORD.test(text) ? text : undefined;
  }
  const element = node as Element;
  if (element.matches(CONTROLS) || element.querySelector(CONTROLS) !== null) return '';
  const text = shortText(element);
  if (!HAS_WORD.test(text)) return undefined;
  return text.length < 160 ? text : '';
}

/** Not a part of a form, of the navigation, or of a list of filters. */
function isPlain(element: Element): boolean {
  if (element.closest('nav, footer, select, button, fieldset, [role=navigation], [role=search]') !== null) return false;
  // Some sites wrap the whole page in a form.
  const form = element.closest('form');
  return (form === null || form.querySelector('h1, main, header') !== null) && isRendered(element);
}

function limitOf(name: LabelledFact): number {
  return name === 'postedOn' ? 80 : POSTING_LIMITS[name];
}

/** A label alone, or followed by a colon and its value. */
function label(words: string): RegExp {
  return new RegExp(`^(?:${words})\\s?(?:$|[:：]\\s*(.*)$)`, 'i');
}
