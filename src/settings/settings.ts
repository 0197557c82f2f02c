/** settings/ holds what the person chose, in `storage.local`, where a content script may read it too. */
import * as v from 'valibot';
import { BackupScheduleSchema } from '../domain/backup-log.ts';
import { DraftTemplateSchema } from '../domain/draft-template.ts';
import { HOLIDAY_COUNTRIES } from '../domain/holiday-country.ts';
import { LocalDateSchema } from '../domain/local-date-schema.ts';
import { siteIn } from '../domain/never-look.ts';
import { DEFAULT_POLICY } from '../domain/policy.ts';
import { EMPTY_PROFILE, ProfileSchema } from '../domain/profile.ts';

const WindowDaySchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60));

/** A field that an older version did not write, or that is damaged, falls back alone. */
const PolicySchema = v.object({
  windowFrom: v.fallback(WindowDaySchema, DEFAULT_POLICY.windowFrom),
  windowTo: v.fallback(WindowDaySchema, DEFAULT_POLICY.windowTo),
  windowUnit: v.fallback(v.picklist(['days', 'working-days']), 'days'),
  workingDays: v.fallback(
    v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))), v.minLength(1)),
    [...DEFAULT_POLICY.workingDays],
  ),
  daysOff: v.fallback(v.array(LocalDateSchema), []),
  holidays: v.fallback(v.array(v.picklist(HOLIDAY_COUNTRIES)), []),
  triesPerStep: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)), DEFAULT_POLICY.triesPerStep),
  dayStartHour: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(12)), 0),
  /** Kept once it is past: what was put off till then stays where it was put. */
  pausedUntil: v.fallback(v.optional(LocalDateSchema), undefined),
});

/** How the activity report is made. `name` is absent while it is that of the profile. */
const ReportSchema = v.object({
  form: v.fallback(v.picklist(['general', 'us', 'de', 'fr', 'sv']), 'general'),
  name: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(120))), undefined),
  reference: v.fallback(v.pipe(v.string(), v.maxLength(80)), ''),
  without: v.fallback(v.array(v.picklist(['application', 'follow-up', 'contact', 'interview'])), []),
});

/** What the pages look like. */
export const LOOKS = ['system', 'light', 'dark'] as const;
export type Look = (typeof LOOKS)[number];

/** Where notes stand in a page. */
export const CORNERS = ['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const;
export type Corner = (typeof CORNERS)[number];

/** English words, with the dates and numbers of a country. */
export const DATE_FORMATS = [
  'browser',
  'en-US',
  'en-GB',
  'en-IE',
  'en-CA',
  'en-AU',
  'en-NZ',
  'en-IN',
  'en-ZA',
  'en-DE',
  'en-CH',
  'en-SE',
] as const;
export type DateFormat = (typeof DATE_FORMATS)[number];

/** One for each kind and step, with room to spare. */
const MOST_TEMPLATES = 60;
export const MOST_SITES = 500;

export const SettingsSchema = v.object({
  profile: v.fallback(ProfileSchema, EMPTY_PROFILE),
  /** The seeker's own words; one that is damaged is left out alone. */
  templates: v.pipe(
    v.fallback(v.array(v.unknown()), []),
    v.transform((stored) => stored.filter((template) => v.is(DraftTemplateSchema, template)).slice(0, MOST_TEMPLATES)),
  ),
  policy: v.fallback(PolicySchema, v.parse(PolicySchema, {})),
  toast: v.fallback(v.boolean(), true),
  noteCorner: v.fallback(v.picklist(CORNERS), 'bottom-right'),
  /** The quiet mark on postings that were applied to. */
  appliedMark: v.fallback(v.boolean(), true),
  /** Notes also on sites that look for extensions (`huntsExtensions` of a board). */
  notesOnHuntingSites: v.fallback(v.boolean(), false),
  /** Hosts never to look at, each with all that is under it (domain/never-look.ts). */
  neverLook: v.pipe(
    v.fallback(v.array(v.unknown()), []),
    v.transform((stored) => [...new Set(stored.filter(isSite))].slice(0, MOST_SITES)),
  ),
  look: v.fallback(v.picklist(LOOKS), 'system'),
  dates: v.fallback(v.picklist(DATE_FORMATS), 'browser'),
  notifications: v.fallback(v.boolean(), true),
  /** Not on the days that the policy has off; what came due then is told of on the next one that it has not. */
  notifyWorkingDaysOnly: v.fallback(v.boolean(), true),
  /** The hour of the day (0–23) at which the digest comes, and before which nothing does. */
  notifyFromHour: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)), 9),
  /** No notification from this hour on. */
  notifyUntilHour: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24)), 19),
  /** Backups into the downloads folder, of themselves. */
  backupSchedule: v.fallback(BackupScheduleSchema, 'never'),
  report: v.fallback(ReportSchema, v.parse(ReportSchema, {})),
  /** After how many days without a backup the desk says so; 0 for never. */
  backupReminderDays: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(366)), 30),
  /** The columns of the table of applications, by name; the usual ones where none were chosen. */
  tableColumns: v.fallback(v.optional(v.array(v.string())), undefined),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const SETTINGS_KEY = 'settings';

/** Whatever is stored, settings come out: a damaged field falls back to its default alone. */
export function parseSettings(stored: unknown): Settings {
  const record = typeof stored === 'object' && stored !== null ? stored : {};
  return v.parse(SettingsSchema, { ...emptyShape(), ...record });
}

function isSite(stored: unknown): stored is string {
  return typeof stored === 'string' && siteIn(stored) === stored;
}

function emptyShape(): Record<string, undefined> {
  return Object.fromEntries(Object.keys(SettingsSchema.entries).map((key) => [key, undefined]));
}
