import type { LocalDate } from '../domain/local-date.ts';
import { APPLICATION_COLUMNS, FOLLOW_UP_COLUMNS, PEOPLE_COLUMNS, TOUCHPOINT_COLUMNS } from '../exchange/csv-columns.ts';
import { fileNameOf } from '../exchange/file-name.ts';
import { joinRecord, type LivingRecord } from '../exchange/living-record.ts';
import { type CalendarOptions, writeCalendar } from '../exchange/write-calendar.ts';
import { writeCsv } from '../exchange/write-csv.ts';
import { writeVcards } from '../exchange/write-vcards.ts';
import type { Database } from '../storage/database.ts';
import { readLivingRows } from '../storage/stored-rows.ts';
import { saveFile } from '../ui/save-file.ts';

/** In the order in which they are offered. */
export const TABLES = ['applications', 'people', 'touches', 'followUps'] as const;
export type ExportTable = (typeof TABLES)[number];

const WRITERS: Readonly<Record<ExportTable, (record: LivingRecord) => string>> = {
  applications: ({ applications }) => writeCsv(APPLICATION_COLUMNS, applications),
  people: ({ people }) => writeCsv(PEOPLE_COLUMNS, people),
  touches: ({ touches }) => writeCsv(TOUCHPOINT_COLUMNS, touches),
  followUps: ({ followUps }) => writeCsv(FOLLOW_UP_COLUMNS, followUps),
};

const FILES: Readonly<Record<ExportTable, string>> = {
  applications: 'applications',
  people: 'people',
  touches: 'touches',
  followUps: 'follow-ups',
};

/** Each saves a file and gives its name. */
export async function saveTable(database: Database, table: ExportTable): Promise<string> {
  return save(FILES[table], 'csv', 'text/csv;charset=utf-8', WRITERS[table](await readRecord(database)));
}

export async function saveCalendar(
  database: Database,
  today: LocalDate,
  options: Pick<CalendarOptions, 'remindAtHour'>,
): Promise<string> {
  const text = writeCalendar(await readRecord(database), { today, now: Date.now(), ...options });
  return save('follow-ups', 'ics', 'text/calendar;charset=utf-8', text);
}

export async function saveCards(database: Database): Promise<string> {
  return save('people', 'vcf', 'text/vcard;charset=utf-8', writeVcards((await readRecord(database)).people));
}

async function readRecord(database: Database): Promise<LivingRecord> {
  return joinRecord(await readLivingRows(database));
}

function save(what: string, extension: string, type: string, text: string): string {
  const name = fileNameOf(what, Date.now(), Temporal.Now.timeZoneId(), extension);
  saveFile(name, new Blob([text], { type }));
  return name;
}
