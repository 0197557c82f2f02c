import { fold } from './clean-text.ts';
import { isVendorName } from './known-hosts.ts';

/** Headings that stand on job pages and are no job's name; tested on folded text. */
const NO_TITLE = [
  // Whole headings.
  /^(?:careers?|jobs?|home(?: ?page)?|welcome|news|menu|overview|description|job (?:description|details?|advert|application|posting|board|search|openings?)|details?|contact(?: us)?|apply(?: now| here| today| online)?|candidate portal|recruit(?:ment|ing)?|vacanc(?:y|ies)|positions?|opportunities|document|untitled|page|error|success!?|summary|requirements|responsibilities|qualifications|benefits|loading|karriere|stellenangebote?|offene stellen|jobangebote|emplois?|recrutement|offres?(?: d'emploi)?|empleos?|ofertas|vagas|lavora con noi|vacatures?|praca|kariera|lediga jobb|ledige stillinger|募集要項|採用情報|求人|招聘|채용|review|review and submit|confirm(?:ation)?|check your (?:answers|details|application)|eingaben prufen|zusammenfassung|ubersicht|recapitulatif|resumen|入力内容の?(?:ご)?確認|内容(?:の)?確認|確認画面?)[\s!.:]*$/,
  // Beginnings.
  /^(?:thank|thanks|apply for (?:this|opening|a |the (?:job|position|role))|apply with|how (?:to|would|do|did|can|should) |join (?:our|us|the)|work (?:at|with|for|here)|(?:careers?|jobs?|life|working) (?:at|bei|chez|@) |career opportunities(?!:)|about (?:us|the|you)|(?:step|schritt|etape|paso|passo|stap|krok|steg) \d|my (?:information|experience|profile)|personal (?:info|data|details)|voluntary (?:self|disclos|question|survey|information|equal)|equal opportunit\w+(?:$| (?:employ|monitor|question|info|form|polic|survey|statement))|diversity(?: (?:&|and) (?:inclusion|equality|equity|belonging))*(?:$| (?:data|monitor|question|survey|info|form|statement))|declaration|consent|self.identif|additional (?:info|questions)|zur person|personliche (?:angaben|daten)|kontaktdaten|lebenslauf$|dokumente$|fast geschafft|los geht|datos personales|dados (?:adicionais|pessoais)|apresente-se|coordonnees|biographic data|contact (?:info|details)|your |what |who |why |our |we |we're |select which|privacy(?:$| (?:&|and|consent|notice|policy|preferences|settings|statement))|cookie|sign (?:in|up)|log ?in|create (?:an? |your )|search (?:jobs|results)|(?:similar|recommended|related|latest|open|current|other|more|all) (?:jobs|positions|roles|openings|vacancies|opportunities)|application (?:form|received|submitted|sent|complete|success|status$|process$)|(?:online |job |employment )?application(?: form)?$|we(?: have|'ve) received|(?:registration|register|submission)(?:$|[:!.]| (?:form|for|here|now|page|received|successful|to|your)\b)|(?:\S+ ){1,3}(?:online |job )application$|(?:linkedin |indeed )?easy apply$|(?:\S+ )*apply flow$|送信|.*(?:完了|しました)|.{0,40}application has been|submit your|upload |personal (?:info|data|details)|(?:the|this) (?:job|position|page)|detail \S+$|page not|[45]0\d\b|vielen dank|danke|bewerbung(?:\b|sformular)|formula\S* (?:de|di|da|d') ?(?:cand|post|insc|soli)|ansok(?:an|ning)|ansogning|soknad|hakemus|hakulomake|formularz|aplikuj|prihlask|basvuru|анкета|отклик|bewirb|bewerbe (?:dich|n)|deine |ihre |candidature|candidatura (?:de|env|rec|inv)|postul|inscri|merci|votre |gracias|obrigad|grazie|bedankt|dziekuj|tack |tak |takk |kiitos|entry(?: form)?$|エントリー|応募(?!者)|採用(?:情報|サイト|エントリー|$)|ご応募|ありがとう|{{|%)/,
];

/** A step of a form: a word or three that end in what the step asks for. «Documents», «Choose documents», «Sollicitatieformulier». */
const STEP_NOUNS =
  'documents?|attachments?|uploads?|files?|details|particulars|questions?|questionnaire|screening|answers|declarations?|profile|dokumente|unterlagen|angaben|fragen|formular|pieces jointes|coordonnees|questions?|formulaire|documentos?|preguntas|perguntas|formulario|documenti|domande|documenten|vragen|gegevens|formulier|dokumenty|pytania|dokument|fragor|uppgifter|dokumenter|spørgsmal|spørsmal|oplysninger|opplysninger|asiakirjat|kysymykset|dotaznik|belgeler|sorular|документы|вопросы';
const STEP = new RegExp(
  `^(?:(?:choose|select|add|upload|attach|enter|provide|complete|answer|review|check|application|supporting|candidate|applicant|contact|personal|bewerbungs?-?|sollicitatie-?) ?){1,2}(?:your |the |ihre? |deine? )?(?:${STEP_NOUNS}|documents?|cv|resume|lebenslauf)$|^(?:${STEP_NOUNS})$|^(?:please|bitte|veuillez|por favor) |^(?:(?:jetzt|online|direct|nu|direkt|inscrivez-vous|apply) ?)?(?:bewerben|solliciteren|solliciteer(?: nu| direct)?|sollicitatie\\w*|postuler|candidater|postular(?:se|me)?|aplicar|inscribirse|candidatar-?(?:se)?|candidati|ansok(?: nu)?|ansog(?: nu)?|sok (?:jobb(?:et)?|stilling\\w*)|hae(?: nyt| paikkaa)?|aplikovat|basvur(?:u)?|подать заявку)$|\\b(?:your|this|ihre|deine|votre|tu|su) (?:application|bewerbung|candidature|solicitud|candidatura|sollicitatie)\\b`,
);

const PREFIXES =
  /^(?:(?:easy apply|apply|application(?: form)?|job application|job opening|job title|vacancy|vacature|career opportunities|stellenangebot|offre(?: d'emploi)?|oferta(?: de (?:empleo|trabajo))?|offerta(?: di lavoro)?|anzeige|stelle|vaga|position|role|job)(?:\s*[:–—|]\s*|\s-\s|\s+(?:for|als|fur|für|as)(?:\s*:)?\s+)|apply for\s+(?:the\s+)?(?:position|role|job)?(?:\s+of\s+)?|bewerbung\s+(?:als|für)\s+|vacature\s+|inscri\S*\s+(?:a|en|te|te en)\s+)/i;

const COMPANY_PREFIX =
  /^(?:(?:jobs?|careers?|karriere|working|work|life|emplois?|stellen|join)\s+(?:at|bei|chez|with|@|in|the)\s+|(?:apply|application)(?: form)?\s*(?:to|at|[-:|])\s*)/i;
const COMPANY_SUFFIX =
  /(?:\s?[-–—|:]\s?|\s)(?:careers?(?: (?:page|site|portal))?|jobs?(?: (?:portal|board|page|openings))?|karriere(?:portal)?|recruitment|recruiting|recrutement|emploi|application(?: form)?|employment|logo|home ?page|official site|招聘|採用(?:情報|サイト)?)$/i;
const NO_COMPANY =
  /^(?:home|jobs?|careers?|career (?:page|site|opportunities)|apply(?: now| online| for)?|apply on .*|application(?: form)?|(?:job )?details?|job (?:details|openings?|description|advert|portal|board|posting)|easy apply|banner|.*\b(?:image|photo|picture|icon|logo|banner|avatar|screenshot)|.{0,12} ?careers home|remote|hybrid|vacanc(?:y|ies)|recruitment|all rights reserved|opportunities|open positions|search|back|menu|image|header|footer|null|undefined|confidential|full[- ]time|part[- ]time|main|site|website|powered by.*|.*(?:https?:|cookie|privacy|\{\{|%).*)$/i;
/** «(260001X9)»: a requisition's number, nobody's name. */
const BARE_NUMBER = /^[([#]?(?=\S*\d{3})[A-Z0-9_-]+[)\]]?$/;
const PLACE_LIKE = /(?:,\s*[A-Z]{2}(?:\s+\d{5})?$)|^remote\b|\bremote$|^(?:hybrid|anywhere|worldwide)\b|\bcounty\b/i;

/** «Apply: CRO Lead» → «CRO Lead»; '' for headings that are no job's name. */
export function jobTitle(raw: string): string {
  const text = tidy(raw.replace(PREFIXES, '')).replace(/\s?\((?:req\S{0,8}\s?)?#?\d{3,12}\)$/i, '');
  const folded = fold(text);
  return text.length < 2 || [...NO_TITLE, STEP].some((pattern) => pattern.test(folded)) ? '' : text;
}

/** «Jobs at Acme», «Acme Careers» → «Acme»; '' for what is nobody's name. */
export function companyWords(raw: string): string {
  // A label whose value is elsewhere.
  if (/[:：]\s*$/.test(raw)) return '';
  const text = tidy(
    tidy(raw.split(/[|｜【]/).find((part) => /\p{L}/u.test(part)) ?? '')
      .replace(COMPANY_PREFIX, '')
      .replace(COMPANY_SUFFIX, '')
      .replace(COMPANY_SUFFIX, ''),
  );
  const isName =
    /\p{L}{2}|\p{L}\d|\d\p{L}/u.test(text) &&
    !BARE_NUMBER.test(text) &&
    text.length < 80 &&
    !NO_COMPANY.test(text) &&
    !isVendorName(text);
  return isName && [...NO_TITLE, STEP].every((pattern) => !pattern.test(fold(text))) ? text : '';
}

export interface TitleRest {
  readonly company: string;
  readonly location: string;
}

/** What the document's title says beside the job: «CoolPeople hiring Tester in Prague | LinkedIn», «Tester at Acme». */
export function aroundTitle(documentTitle: string, title: string): TitleRest | undefined {
  const at = title === '' ? -1 : documentTitle.toLowerCase().indexOf(title.toLowerCase());
  if (at < 0) return undefined;
  const before = documentTitle.slice(0, at);
  const after = documentTitle.slice(at + title.length);
  const hiring =
    /^(.{2,80}?)\s+(?:is\s+)?(?:hiring|recherche|recrute|sucht|zoekt|søger|söker|busca)(?:\s+an?)?\s*$/i.exec(before);
  const joined = /^\s*(?:job\s+)?(?:at|@|bei|chez|presso|hos|ved|в|у|with)\s+(.+)$/iu.exec(after);
  const placed = /^\s*(?:job\s+)?in\s+(.+)$/i.exec(after);
  const [joinedFirst = ''] = split(joined?.[1] ?? '');
  const [location = ''] = split(placed?.[1] ?? '');
  if (hiring) return { company: companyWords(hiring[1] ?? ''), location };
  if (joined) return { company: companyWords(joinedFirst), location: '' };
  const rest = [...split(before), ...split(after).slice(placed ? 1 : 0)];
  return { company: pickCompany(rest), location: location || (rest.find((part) => PLACE_LIKE.test(part)) ?? '') };
}

/** A document title where no heading says which part is the job. */
export function wholeTitle(documentTitle: string): TitleRest & { readonly title: string } {
  const shape =
    /^job application for (?<title>.{2,200}) at (?<company>.{2,80})$/i.exec(documentTitle) ??
    /^(?<title>.{2,200}) @ (?<company>[^|]{2,80})/.exec(documentTitle);
  if (shape?.groups)
    return {
      title: jobTitle(shape.groups.title ?? ''),
      company: companyWords(shape.groups.company ?? ''),
      location: '',
    };
  const parts = split(documentTitle);
  if (parts.length > 1 && /^(?:easy )?(?:apply|application)$/i.test(parts[0] ?? '')) parts.shift();
  if (parts.length > 1 && COMPANY_SUFFIX.test(parts[0] ?? '')) parts.push(parts.shift() ?? '');
  const [first = '', ...rest] = parts;
  const at = /^(.{2,200}) (?:at|bei|chez) (.{2,80})$/i.exec(first);
  if (at && jobTitle(at[1] ?? ''))
    return { title: jobTitle(at[1] ?? ''), company: companyWords(at[2] ?? ''), location: '' };
  return {
    title: jobTitle(first),
    company: pickCompany(rest),
    location: rest.find((part) => PLACE_LIKE.test(part)) ?? '',
  };
}

function pickCompany(parts: readonly string[]): string {
  return parts.map((part) => (PLACE_LIKE.test(part) ? '' : companyWords(part))).find(Boolean) ?? '';
}

function split(text: string): string[] {
  return text
    .split(/\s[-–—·•»/]\s|\s?[|｜]\s?|:\s|\s::\s/)
    .map(tidy)
    .filter(Boolean);
}

function tidy(text: string): string {
  return text.replace(/^[\s\-–—|·•:/,]+/, '').replace(/[\s\-–—|·•:/,]+$/, '');
}
