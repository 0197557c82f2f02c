import type { KnownTable } from '../exchange/known-tables.ts';
import type { NotOpened } from '../exchange/open-file.ts';

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

const countWords = (added: number, changed: number): string =>
  [
    added === 0 ? '' : `${added.toLocaleString('en')} added`,
    changed === 0 ? '' : `${changed.toLocaleString('en')} completed`,
  ]
    .filter((part) => part !== '')
    .join(', ');

/** @example keptNames(5, ['Clerk, Acme', 'Ann Lee']) // ': Clerk, Acme; Ann Lee; and 3 more' */
const keptNames = (kept: number, names: readonly string[]): string =>
  names.length === 0
    ? ''
    : `: ${[...names, ...(kept > names.length ? [`and ${(kept - names.length).toLocaleString('en')} more`] : [])].join('; ')}`;

/** Words of bringing files in. */
export const IMPORT_WORDS = {
  about:
    'A backup of ours, a spreadsheet (.csv, .xlsx), LinkedIn’s archive (.zip), an export of Huntr, Teal or Simplify, or address cards (.vcf). You see what would change before anything does.',
  choose: 'Choose a file…',
  orDrop: 'or drop it here',
  dropHere: 'Drop the file here',
  linkedIn: 'How to get LinkedIn’s archive',
  linkedInSteps:
    'On LinkedIn: Settings → Data privacy → Get a copy of your data. Choose the larger archive; it comes by mail within a day and holds your applications and connections.',
  oneFile: 'One file at a time, please.',
  last: (moment: string, added: number, changed: number) =>
    `Brought in last, ${moment}: ${countWords(added, changed) || 'nothing new'}.`,

  reading: (name: string) => `Reading ${name}`,
  planning: 'Working out what would change',
  staging: 'Getting ready',
  writing: 'Bringing in',
  writingOf: (done: number, of: number) => `${done.toLocaleString('en')} of ${of.toLocaleString('en')} rows`,
  stop: 'Stop',
  stopped: 'Stopped. Nothing was changed.',
  cancel: 'Cancel',

  title: (name: string) => `Bring in ${name}`,
  known: {
    'own-applications': 'Our own table of applications',
    'own-people': 'Our own table of people',
    'linkedin-applications': 'LinkedIn: job applications',
    'linkedin-saved': 'LinkedIn: saved jobs',
    'linkedin-connections': 'LinkedIn: connections',
    huntr: 'Huntr',
    teal: 'Teal',
    simplify: 'Simplify',
  } satisfies Record<KnownTable['id'], string>,
  table: 'Table',
  cards: 'Address cards',
  rows: (count: number) => plural(count, 'row', 'rows'),
  cardCount: (count: number) => plural(count, 'card', 'cards'),
  others: (count: number) =>
    `${plural(count, 'other file of the archive holds', 'other files of the archive hold')} neither applications nor people, and ${count === 1 ? 'is' : 'are'} left alone.`,
  brokenLines: (lines: readonly number[]) =>
    `${lines.length === 1 ? 'Line' : 'Lines'} ${lines.slice(0, 10).join(', ')}${lines.length > 10 ? ' and more' : ''}: a quotation mark is never closed. ${lines.length === 1 ? 'It was' : 'They were'} read as ${lines.length === 1 ? 'it stands' : 'they stand'}.`,

  peopleTitle: 'Which people',
  people: {
    all: 'All of them',
    'known-companies': 'Those at companies you have applied to',
  },
  peopleAbout: 'They are kept to be looked up. Nobody is followed up until you say so.',

  followUpsTitle: 'Follow-ups',
  followUpsAbout: (due: number, days: number, stale: number) =>
    `${plural(due, 'application was', 'applications were')} sent longer ago than your window, and would be due at once${stale === 0 ? '.' : `; in ${stale.toLocaleString('en')} of them nothing has happened for ${days} days.`}`,
  followUps: {
    spread: (aDay: number, until: string) => `Spread them: ${aDay} a working day, the newest first, until ${until}`,
    recent: (aDay: number, until: string, stale: number) =>
      `Only the recent ones, ${aDay} a working day until ${until}; ${plural(stale, 'older one is', 'older ones are')} kept as closed, no response`,
    recentNone: (stale: number) =>
      `None: ${plural(stale, 'older one is', 'older ones are')} kept as closed, no response`,
    today: (count: number) => `All ${count.toLocaleString('en')} today`,
  },

  wouldChange: 'What would change',
  wouldNotChange: 'Nothing would change: all of it is on record already.',
  nothingToTake: 'No row of it can be taken as it is read now.',
  groupCount: (applications: number, people: number, touches: number) =>
    [
      applications === 0 ? '' : plural(applications, 'application', 'applications'),
      people === 0 ? '' : plural(people, 'person', 'people'),
      touches === 0 ? '' : plural(touches, 'touch', 'touches'),
    ]
      .filter((part) => part !== '')
      .join(', '),
  andMore: (count: number) => `and ${count.toLocaleString('en')} more`,
  same: (count: number) => `${plural(count, 'row is', 'rows are')} the same here already.`,
  leftOutPeople: (count: number) => `${plural(count, 'person is', 'people are')} left out, as chosen above.`,
  leftOutCaptures: (count: number) =>
    `${plural(count, 'unfinished form', 'unfinished forms')} of the other browser ${count === 1 ? 'stays' : 'stay'} there.`,
  orphans: (count: number) =>
    `${plural(count, 'row belongs', 'rows belong')} to a record that is neither here nor in the file, and ${count === 1 ? 'is' : 'are'} left out.`,
  undated: (count: number) => `${plural(count, 'row names', 'rows name')} no day: today is taken.`,
  cut: (count: number) =>
    `${plural(count, 'text is', 'texts are')} longer than fits, and ${count === 1 ? 'is' : 'are'} cut.`,
  lineOf: (line: number) => `line ${line}`,
  saveList: 'Save the whole list',
  change: {
    from: (before: string | undefined, after: string | undefined) =>
      after === undefined ? `${before} goes` : before === undefined ? after : `${before} → ${after}`,
    stays: (before: string | undefined, after: string | undefined) =>
      `${before ?? 'empty'} stays; the file says ${after ?? 'nothing'}`,
    gaveWay: 'yours gives way',
  },
  badTitle: (count: number) => `${plural(count, 'row', 'rows')} cannot be taken`,
  badAbout: 'Save them as a table, put them right there, and bring that in: nothing is doubled.',
  badMore: (count: number) => `and ${count.toLocaleString('en')} more, in the table.`,
  saveBad: (count: number) => (count === 1 ? 'Save this row' : `Save these ${count.toLocaleString('en')} rows`),
  damagedTitle: (count: number) => `${plural(count, 'row', 'rows')} of the backup cannot be read`,
  damagedAbout: 'All others are brought in.',
  notIntact: 'This file was changed after it was written. What can be read of it is shown here.',
  madeAt: (moment: string) => `Backup of ${moment}`,
  settings: 'Take its settings and profile, too',
  settingsAbout: 'Your own are replaced by those of the backup.',

  bring: 'Bring in',
  bringCount: (count: number) => `Bring in ${plural(count, 'row', 'rows')}`,
  done: 'Brought in',
  doneCount: (added: number, changed: number) =>
    added + changed === 0 ? 'Nothing had to be changed.' : `${countWords(added, changed)}.`,
  undo: 'Undo the import',
  undone: (kept: number, names: readonly string[]) =>
    kept === 0
      ? 'Taken back. Everything is as it was.'
      : `Taken back, except ${plural(kept, 'record', 'records')} with which something was done since${keptNames(kept, names)}.`,
  close: 'Done',

  refused: {
    empty: 'This file is empty.',
    'too-large': 'This file is larger than 256 MB, or becomes so when it is unpacked. No job hunt is that large.',
    pdf: 'This is a PDF. Save the table as a spreadsheet (.xlsx or .csv) where it was made, and bring that in.',
    workbook: 'Spreadsheets of this kind cannot be read here. Open it, save it as .xlsx or .csv, and bring that in.',
    archive: 'This archive cannot be read.',
    binary: 'This is no text and no spreadsheet: nothing in it can be read.',
    'damaged-archive': 'This archive is damaged, or ends in the middle. Download it again.',
    'locked-archive': 'This archive is locked with a password. Unpack it, and bring in the files that are in it.',
    'nothing-in-archive': 'Nothing in this archive is a list of applications or people.',
    'damaged-workbook': 'This spreadsheet is damaged, or ends in the middle.',
    'no-table': 'No table was found in this file: it has no columns, or nothing below its headings.',
    'own-history':
      'This is our own table of touches or follow-ups. These come back with the full backup (.json), which holds everything they belong to.',
  } satisfies Record<NotOpened, string>,
  failed: (words: string) => `That did not work: ${words} Nothing was changed.`,
} as const;
