/** Where two languages call different months the same, the earlier one counts. */
const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'sk',
  'tr',
  'ro',
  'hu',
];
/** Short forms that no browser writes. */
const MORE: Readonly<Record<string, number>> = { mrz: 3, sept: 9, agt: 8, mrt: 3 };

let names: ReadonlyMap<string, number> | undefined;

/**
 * The month that a word names, whole or cut short to three letters or more, in the languages of the boards that we read.
 * @returns 1 to 12, or undefined for what is no month. @example monthNamed('März') // 3
 */
export function monthNamed(word: string): number | undefined {
  const folded = fold(word);
  if (folded.length < 3) return undefined;
  names ??= monthNames();
  const known = names.get(folded) ?? MORE[folded];
  if (known !== undefined) return known;
  for (const [name, month] of names) if (name.startsWith(folded)) return month;
  return undefined;
}

/** The browser knows them; with a day beside it a month stands in the case that goes with one. */
function monthNames(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const form of [
      { month: 'long' },
      { month: 'long', day: 'numeric' },
      { month: 'short', day: 'numeric' },
    ] as const) {
      const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(new Date(Date.UTC(2024, month - 1, 15)));
        const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '');
        if (/^\p{L}{3,}$/u.test(name) && !found.has(name)) found.set(name, month);
      }
    }
  }
  return found;
}

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replace(/ı/g, 'i')
    .toLowerCase();
}
