import type { Evidence } from '../domain/evidence.ts';
import { JOB_CONTEXT_ENOUGH } from './job-context.ts';
import type { SeenSign, Sign } from './sign.ts';

/** What the person reads under «why do we think you applied?». Signs that explain nothing give no line. */
export function evidenceOf(seen: SeenSign): Evidence[] {
  const explained = explain(seen.sign);
  return explained === undefined ? [] : [{ sign: seen.sign.name, at: seen.at, ...explained }];
}

function explain(sign: Sign): Pick<Evidence, 'weight' | 'reason'> | undefined {
  switch (sign.name) {
    case 'submit-intent':
      return { weight: 'act', reason: `You used «${sign.label}».` };
    case 'mail-opened':
      return { weight: 'act', reason: `You began an e-mail to ${sign.address}.` };
    case 'file-chosen':
      return {
        weight: 'context',
        reason: `You chose ${sign.fileName === undefined ? 'a file' : `the file ${sign.fileName}`}.`,
      };
    case 'job-context':
      return sign.context.points >= JOB_CONTEXT_ENOUGH
        ? {
            weight: 'context',
            reason: `It looked like a job application: ${[...new Set(sign.context.reasons)].map((code) => CONTEXT_WORDS[code] ?? code).join(', ')}.`,
          }
        : undefined;
    case 'confirmation-url':
      return { weight: 'strong', reason: 'The site went to its confirmation page.' };
    case 'confirmation-node':
      return { weight: 'strong', reason: 'The site showed its confirmation.' };
    case 'confirmation-phrase':
      return { weight: 'medium', reason: `The page said «${sign.phrase.replace(/^[^|]*\|/, '')}».` };
    case 'accepted-response':
      return { weight: 'medium', reason: `The site accepted what was sent (status ${sign.status}).` };
    case 'form-gone':
      return { weight: 'weak', reason: 'The form went away.' };
    case 'page-navigation':
    case 'same-document-navigation':
      return { weight: 'weak', reason: 'The page moved on after that.' };
    case 'refused':
      return { weight: 'veto', reason: REFUSALS[sign.why] };
    case 'not-an-application':
      return { weight: 'veto', reason: NO_APPLICATION[sign.why] };
    case 'tab-closed':
      return { weight: 'weak', reason: 'The tab was closed before the site answered.' };
    case 'posting-seen':
    case 'engaged':
    case 'page-arrived':
    case 'submit-event':
    case 'formdata':
    case 'frame-detached':
      return undefined;
  }
}

const REFUSALS = {
  'field-error': 'The form asked for a correction.',
  'same-form-again': 'The same form came back.',
  'http-error': 'The site answered with an error.',
  'one-more-step': 'The site asked for one more step.',
  'board-refused': 'The site refused the application.',
} as const;

const NO_APPLICATION = {
  'applied-before': 'The page said that you had applied before.',
  withdrawn: 'The page said that the application is withdrawn.',
  referral: 'You recommended somebody else.',
  'job-posted': 'A job was posted, not applied to.',
} as const;

/** The codes of job-context.ts in words. */
const CONTEXT_WORDS: Readonly<Record<string, string>> = {
  'job-posting': 'the page describes a job',
  'board-host': 'the site is one for applications',
  'resume-field': 'the form takes a résumé',
  'job-path': 'the address speaks of jobs',
  'form-words': 'the form asks what employers ask',
  'hiring-words': 'the page speaks of hiring',
};
