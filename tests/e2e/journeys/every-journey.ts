import { accessiblePages } from './accessible-pages.ts';
import { appliedMarks } from './applied-marks.ts';
import { backupsByThemselves } from './backups-by-themselves.ts';
import { besideThePage } from './beside-the-page.ts';
import { boardJourneys } from './board-journeys.ts';
import { byHand } from './by-hand.ts';
import { byMail } from './by-mail.ts';
import { deskTable } from './desk-table.ts';
import { everyBoard } from './every-board.ts';
import { fastFingers } from './fast-fingers.ts';
import { figuresOut } from './figures-out.ts';
import { filesIn } from './files-in.ts';
import { filesOut } from './files-out.ts';
import { followedUp } from './followed-up.ts';
import { foundElsewhere } from './found-elsewhere.ts';
import { joinedByHand } from './joined-by-hand.ts';
import type { Journey } from './journey.ts';
import { leftAlone } from './left-alone.ts';
import { lookAlikePages } from './look-alike-pages.ts';
import { lostRecords } from './lost-records.ts';
import { manners } from './manners.ts';
import { mechanisms } from './mechanisms.ts';
import { onceOnly } from './once-only.ts';
import { ownWords } from './own-words.ts';
import { peopleOnTheDesk } from './people-on-the-desk.ts';
import { privateWindows } from './private-windows.ts';
import { questions } from './questions.ts';
import { refusals } from './refusals.ts';
import { reminders } from './reminders.ts';
import { toasts } from './toasts.ts';
import { welcomeSteps } from './welcome-steps.ts';

/** In the order in which they run. */
export const everyJourney: readonly Journey[] = [
  ...everyBoard,
  ...boardJourneys,
  ...mechanisms,
  ...byMail,
  ...foundElsewhere,
  ...joinedByHand,
  ...refusals,
  ...fastFingers,
  ...onceOnly,
  ...reminders,
  ...followedUp,
  ...besideThePage,
  ...toasts,
  ...questions,
  ...leftAlone,
  ...welcomeSteps,
  ...appliedMarks,
  ...byHand,
  ...ownWords,
  ...deskTable,
  ...lostRecords,
  ...privateWindows,
  ...filesOut,
  ...filesIn,
  ...backupsByThemselves,
  ...peopleOnTheDesk,
  ...figuresOut,
  ...accessiblePages,
  ...lookAlikePages,
  ...manners,
];
