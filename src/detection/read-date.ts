import { fold } from './clean-text.ts';

/** Beginnings of month names in the languages of the boards, folded; one row a month. */
const MONTHS = [
  'jan ene gen sty led tammi oca янв',
  'feb fev fevr lut uno helmi sub фев',
  'mar mrt brez maalis мар',
  'apr avr abr kwi dub huhti nis апр',
  'may mai mag maj mei kve touko май мая',
  'jun juin giu cze cerven cervna kesa haz июн',
  'jul juil lug lip cervenec cervence heina tem июл',
  'aug aou ago sie srp elo авг',
  'sep set wrz zar syys eyl сен',
  'oct okt ott out paz rij loka eki окт',
  'nov lis marras kas ноя',
  'dec dez dic gru pro joulu ara дек',
].map((row) => row.split(' '));

/**
 * A calendar date `YYYY-MM-DD` out of what pages write: ISO, epoch (seconds or milliseconds), «Tue Jun 30 02:00:00 UTC
 * 2026», «30. Juni 2026», dd.mm.yy(yy), 2026年7月7日. `language` settles 07/08/2026; unsettled or relative is `undefined`.
 */
export function readDate(raw: unknown, language = ''): string | undefined {
  const text = String(raw ?? '')
    .trim()
    .slice(0, 80);
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromEpoch(Number(text.padEnd(13, '0')));
  const iso = /(?:^|\D)(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/.exec(text);
  if (iso) return toDate(iso[1], iso[2], iso[3]);
  const packed = /^(\d{4})(\d\d)(\d\d)(?:T|$)/.exec(text);
  if (packed) return toDate(packed[1], packed[2], packed[3]);
  const numeric = /(?:^|\D)(\d{1,2})([./-])\s?(\d{1,2})[./-]\s?(\d{4}|\d\d)(?!\d)/.exec(text);
  return numeric ? fromNumbers(numeric, language) : fromWords(text);
}

function fromNumbers([, first = '', separator, second = '', year]: RegExpExecArray, language: string) {
  const monthFirst = Number(second) > 12 || (separator === '/' && /^en-us/i.test(language));
  const settled = separator !== '/' || Number(first) > 12 || Number(second) > 12 || !/^(?:en)?$/i.test(language);
  if (!settled) return undefined;
  return monthFirst ? toDate(year, first, second) : toDate(year, second, first);
}

function fromWords(text: string): string | undefined {
  const words = fold(text.replace(/\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?/g, ' ')).match(/\p{L}+|\d+/gu) ?? [];
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.find((word) => /^\d{1,2}$/.test(word));
  const month = words.map(monthOf).find((found) => found > 0);
  return month === undefined ? undefined : toDate(year, String(month), day);
}

/** 1–12, or 0. The longest beginning wins: «marraskuu» is no March. */
function monthOf(word: string): number {
  let found = 0;
  let longest = 0;
  MONTHS.forEach((names, index) => {
    for (const name of names) {
      if (name.length <= longest || !word.startsWith(name)) continue;
      found = index + 1;
      longest = name.length;
    }
  });
  return found;
}

function fromEpoch(milliseconds: number): string | undefined {
  const [year, month, day] = new Date(milliseconds).toISOString().slice(0, 10).split('-');
  return toDate(year, month, day);
}

function toDate(year = '', month = '', day = ''): string | undefined {
  const full = year.length === 2 ? `20${year}` : year;
  const text = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return isReal && full >= '1995' && full <= '2099' ? text : undefined;
}
