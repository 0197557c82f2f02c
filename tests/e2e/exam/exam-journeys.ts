import { ELSEWHERE } from './elsewhere.ts';
import { KNOWN } from './known.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import { MORE_LOOK_ALIKES } from './more-look-alikes.ts';
import { NASTY } from './nasty.ts';
import { asJourney, siteOfExam } from './play-exam.ts';

const RUNS = [...KNOWN, ...ELSEWHERE, ...NASTY, ...LOOK_ALIKES, ...MORE_LOOK_ALIKES];

/** Ways of applying and look-alikes, written before the product was looked at: `npm run exam`. */
export const examJourneys = RUNS.map(asJourney);
export const examSite = siteOfExam(RUNS);
