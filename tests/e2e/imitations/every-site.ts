import type { Site } from '../../tools/imitation-server.ts';
import { boardJourneys } from '../boards/load-board-journeys.ts';
import { siteOf } from '../boards/play-board.ts';
import { ashby } from './ashby.ts';
import { employers } from './employers.ts';
import { foundElsewhere } from './found-elsewhere.ts';
import { greenhouse } from './greenhouse.ts';
import { lever } from './lever.ts';
import { linkedinPages } from './linkedin.ts';
import { lookAlikes } from './look-alikes.ts';
import { mailPosting } from './mail-posting.ts';
import { MECHANISMS } from './mechanisms.ts';
import { workday } from './workday.ts';

/** All sites that this repository imitates. */
export const everySite: readonly Site[] = [
  greenhouse,
  lever,
  ashby,
  workday,
  ...employers,
  foundElsewhere,
  lookAlikes,
  mailPosting,
  linkedinPages,
  siteOf([...boardJourneys, ...Object.values(MECHANISMS)]),
];
