/**
 * The name of a file of ours, by the clock on the person's wall; names sort in order of time.
 * @param at milliseconds
 * @example fileNameOf('backup', at, 'Europe/Berlin', 'json') // 'squeaky-wheel-backup-2026-11-22-093005.json'
 */
export function fileNameOf(what: string, at: number, timeZone: string, extension: string): string {
  const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDateTime();
  const [date = '', time = ''] = wall.toString({ smallestUnit: 'second' }).split('T');
  return `squeaky-wheel-${what}-${date}-${time.replaceAll(':', '')}.${extension}`;
}
