import { adp } from './adp.ts';
import { adzuna } from './adzuna.ts';
import { amazon } from './amazon.ts';
import { ashby } from './ashby.ts';
import { avature } from './avature.ts';
import { bamboohr } from './bamboohr.ts';
import type { Board } from './board.ts';
import { brassring } from './brassring.ts';
import { breezy } from './breezy.ts';
import { charityjob } from './charityjob.ts';
import { comeet } from './comeet.ts';
import { cvLibrary } from './cv-library.ts';
import { dayforce } from './dayforce.ts';
import { dice } from './dice.ts';
import { djinni } from './djinni.ts';
import { eightfold } from './eightfold.ts';
import { freshteam } from './freshteam.ts';
import { gem } from './gem.ts';
import { glassdoor } from './glassdoor.ts';
import { governmentjobs } from './governmentjobs.ts';
import { greenhouse } from './greenhouse.ts';
import { guardianMadgex } from './guardian-madgex.ts';
import { gupy } from './gupy.ts';
import { handshake } from './handshake.ts';
import { hibob } from './hibob.ts';
import { icims } from './icims.ts';
import { indeed } from './indeed.ts';
import { jazzhr } from './jazzhr.ts';
import { jobsCz } from './jobs-cz.ts';
import { jobscore } from './jobscore.ts';
import { jobvite } from './jobvite.ts';
import { jobylon } from './jobylon.ts';
import { join } from './join.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { manatal } from './manatal.ts';
import { monster } from './monster.ts';
import { naukri } from './naukri.ts';
import { nhsJobs } from './nhs-jobs.ts';
import { onlyfy } from './onlyfy.ts';
import { oracleHcm } from './oracle-hcm.ts';
import { paylocity } from './paylocity.ts';
import { peoplestrong } from './peoplestrong.ts';
import { personio } from './personio.ts';
import { phenom } from './phenom.ts';
import { pinpoint } from './pinpoint.ts';
import { prospective } from './prospective.ts';
import { recruitee } from './recruitee.ts';
import { reed } from './reed.ts';
import { refline } from './refline.ts';
import { remoteok } from './remoteok.ts';
import { rippling } from './rippling.ts';
import { saramin } from './saramin.ts';
import { seek } from './seek.ts';
import { simplyhired } from './simplyhired.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { softgarden } from './softgarden.ts';
import { successfactors } from './successfactors.ts';
import { talNet } from './tal-net.ts';
import { talentclue } from './talentclue.ts';
import { taleo } from './taleo.ts';
import { teamtailor } from './teamtailor.ts';
import { totaljobsStepstone } from './totaljobs-stepstone.ts';
import { trakstar } from './trakstar.ts';
import { ukg } from './ukg.ts';
import { umantis } from './umantis.ts';
import { usajobs } from './usajobs.ts';
import { wellfound } from './wellfound.ts';
import { weworkremotely } from './weworkremotely.ts';
import { workable } from './workable.ts';
import { workatastartup } from './workatastartup.ts';
import { workday } from './workday.ts';
import { wttj } from './wttj.ts';
import { xing } from './xing.ts';
import { ziprecruiter } from './ziprecruiter.ts';

/** Every board there is, by name; written by `npm run new:board`. The one that names the host most exactly reads the page. */
export const BOARDS: readonly Board[] = [
  adp,
  adzuna,
  amazon,
  ashby,
  avature,
  bamboohr,
  brassring,
  breezy,
  charityjob,
  comeet,
  cvLibrary,
  dayforce,
  dice,
  djinni,
  eightfold,
  freshteam,
  gem,
  glassdoor,
  governmentjobs,
  greenhouse,
  guardianMadgex,
  gupy,
  handshake,
  hibob,
  icims,
  indeed,
  jazzhr,
  jobsCz,
  jobscore,
  jobvite,
  jobylon,
  join,
  lever,
  linkedin,
  manatal,
  monster,
  naukri,
  nhsJobs,
  onlyfy,
  oracleHcm,
  paylocity,
  peoplestrong,
  personio,
  phenom,
  pinpoint,
  prospective,
  recruitee,
  reed,
  refline,
  remoteok,
  rippling,
  saramin,
  seek,
  simplyhired,
  smartrecruiters,
  softgarden,
  successfactors,
  talNet,
  talentclue,
  taleo,
  teamtailor,
  totaljobsStepstone,
  trakstar,
  ukg,
  umantis,
  usajobs,
  wellfound,
  weworkremotely,
  workable,
  workatastartup,
  workday,
  wttj,
  xing,
  ziprecruiter,
];
