import { companyKey } from '../domain/company-key.ts';
import { bare } from './clean-text.ts';
import { parseUrl } from './match-board.ts';

/** Applicant tracking systems whose employer is the first label of the host. */
const TENANT_IN_HOST =
  'myworkdayjobs.com icims.com jibeapply.com bamboohr.com applytojob.com breezy.hr recruitee.com teamtailor.com jobs.personio.de jobs.personio.com pinpointhq.com rippling-ats.com softgarden.io career.softgarden.de onlyfy.jobs gupy.io hire.trakstar.com recruiterbox.com talentclue.com eightfold.ai avature.net freshteam.com careers.hibob.com tal.net applicationtrack.com taleo.net peoplestrong.com saramin.co.kr zohorecruit.com workable.com factorialhr.com homerun.co jobs.cz'.split(
    ' ',
  );
/** Those whose employer is the first telling part of the path. */
const TENANT_IN_PATH =
  'greenhouse.io lever.co ashbyhq.com apply.workable.com smartrecruiters.com jobvite.com ats.rippling.com jobs.gem.com join.com careers-page.com jobs.dayforcehcm.com comeet.com comeet.co careers.jobscore.com emp.jobylon.com myjobs.adp.com governmentjobs.com'.split(
    ' ',
  );
/** Those that name no employer in the address. */
const NO_TENANT =
  'oraclecloud.com successfactors.com successfactors.eu sapsf.com sapsf.eu myworkdaysite.com ultipro.com ultipro.ca rec.pro.ukg.net recruiting.adp.com workforcenow.adp.com recruiting.paylocity.com brassring.com umantis.com apply.refline.ch usastaffing.gov smartapply.indeed.com'.split(
    ' ',
  );
/** Job boards and vendors: names that stand on the page and are not the employer's. */
const NOT_EMPLOYERS =
  /^(?:www)?(?:linkedin|indeed|glassdoor|ziprecruiter|dice|monster|wellfound|angellist|naukri|seek|jobstreet|jobsdb|totaljobs|stepstone|jobsite|cwjobs|reed|cvlibrary|simplyhired|welcometothejungle|workatastartup|ycombinator|handshake|joinhandshake|usajobs|usastaffing|weworkremotely|remoteok|remotive|jobscz|jobs|pracecz|prace|djinni|charityjob|nhsjobs|adzuna|theguardian|guardianjobs|xing|jobat|jobindex|finn|hellowork|karriere|infojobs|tecnoempleo|ticjob|stackoverflow|builtin|otta|foundit|shine|timesjobs|pracuj|nofluffjobs|justjoin|hh|headhunter|saramin|jobkorea|wantedly|rikunabi|mynavi|doda|51job|zhaopin|liepin|catho|vagas|computrabajo|bumeran|occ|apec|cadremploi|jobteaser|arbeitsagentur|jobware|jobup|duunitori|oikotie|jobbsafari|nav|irishjobs|talent|jooble|greenhouse|lever|ashby|ashbyhq|workday|workable|smartrecruiters|icims|taleo|oracle|successfactors|sap|bamboohr|jobvite|jazzhr|breezyhr|recruitee|teamtailor|personio|pinpoint|rippling|ripplingrecruiting|gem|gupy|join|softgarden|trakstar|talentclue|peoplestrong|firststage|facebook|instagram|twitter|google|apple)(?:com|de|couk|net|org|io|be|nl|fr|es|cz|australia|uk|jobs)?$/;
const SHARED_LABELS =
  /^(?:www\d?|jobs?|careers?|karriere|apply|recruiting|recruitment|ats|my|app|hire|emea|eu|us|m|talent|work|emplois?|empleo|carreira|beta|wd\d+)$/i;
const TELLS_NO_EMPLOYER =
  /^(?:jobs?|careers?|company|companies|c|j|o|p|oneclick-ui|embed|search|apply|[a-z]{2}(?:[-_][a-z]{2,4})?|[\da-f-]{20,}|[\d-]+)$/i;

export interface KnownHost {
  readonly isAts: boolean;
  /** The employer's slug in the address. */
  readonly tenant?: string;
}

/** What the address alone says. @example knownHost('https://acme.breezy.hr/p/1') // {isAts: true, tenant: 'acme'} */
export function knownHost(url: string): KnownHost {
  const parsed = parseUrl(url);
  if (parsed === undefined) return { isAts: false };
  const { hostname, pathname } = parsed;
  const endsIn = (suffix: string): boolean => `.${hostname}`.endsWith(`.${suffix}`);
  if (TENANT_IN_PATH.some(endsIn)) {
    return { isAts: true, ...named(pathname.split('/').find((part) => part !== '' && !TELLS_NO_EMPLOYER.test(part))) };
  }
  const host = TENANT_IN_HOST.find(endsIn);
  if (host !== undefined) {
    const labels = hostname.slice(0, -host.length - 1).split('.');
    return {
      isAts: true,
      ...named(labels.find((label) => label !== '' && !SHARED_LABELS.test(label))?.replace(/^(?:careers|jobs)-/, '')),
    };
  }
  return NO_TENANT.some(endsIn) ? { isAts: true } : { isAts: false, ...named(siteName(hostname)) };
}

/** LinkedIn, SEEK, «softgarden»: whoever runs the page, not who hires. */
export function isVendorName(name: string): boolean {
  return NOT_EMPLOYERS.test(companyKey(name)) || NOT_EMPLOYERS.test(bare(name));
}

function siteName(hostname: string): string | undefined {
  if (/^[\d.]+$|^\[|^localhost$/.test(hostname)) return undefined;
  const labels = hostname.split('.').slice(0, -1);
  if (labels.length > 1 && /^(?:com?|org|net|gov|ac|ltd|or|ne|gouv|edu|nhs)$/.test(labels.at(-1) ?? '')) labels.pop();
  const name = labels.at(-1);
  return name === undefined || isVendorName(name) ? undefined : name;
}

function named(slug: string | undefined): { tenant: string } | undefined {
  const tenant = employerOfSlug(slug);
  return tenant === undefined ? undefined : { tenant };
}

/** An employer's name as an address writes it, in words. @example employerOfSlug('acme-labs-inc') === 'Acme Labs' */
export function employerOfSlug(slug: string | undefined): string | undefined {
  if (!slug || isVendorName(slug)) return undefined;
  let text = slug;
  try {
    text = decodeURIComponent(slug);
  } catch {
    // Not encoded after all.
  }
  const words = text
    .replace(/[-_+]+/g, ' ')
    .replace(/\s(?:inc|corp|llc|ltd|gmbh|ag|careers?|jobs?|hr)$/i, '')
    .trim();
  if (words === '') return undefined;
  return words === words.toLowerCase() ? words.replace(/(?:^|\s)\p{Ll}/gu, (c) => c.toUpperCase()) : words;
}
