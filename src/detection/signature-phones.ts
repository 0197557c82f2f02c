import { fold } from './clean-text.ts';

const NUMBER =
  /(?:\+ ?\d|\(\+?\d|\b\d)[\d ()./–-]{5,24}\d(?: ?(?:ext\.?|extension|x|dw\.?|durchwahl|poste) ?\.?\d{1,6})?/gi;
const FAX = /(?:\bf|fax|telecopie)[^a-z]*$/;
const NO_PHONE = /(?:\bn[or°]|nummer|number|id|iban|bic|reg|plz|zip|b\.?p|cedex)[^a-z]*$/;
const LABEL =
  /(?:^|[^a-z])(?:t|p|d|m|o|c|b|w|h|te?le?(?:fon|phone|ph)?|ph|phone|mob\w*|mobile|cell\w*|direct\w*|office|handy|portable|gsm|natel|buro|zentrale|durchwahl|standard|bureau|ligne directe|whatsapp|call)[^a-z]*$/;
const SHAPED = /^(?:\+|\(?0\d)|^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}/;

/** The telephone numbers of a line as they are written, faxes left out. */
export function phonesIn(line: string): readonly string[] {
  let from = 0;
  const found: string[] = [];
  for (const match of line.matchAll(NUMBER)) {
    const number = match[0].trim();
    const before = fold(line.slice(from, match.index)).slice(-40);
    from = match.index + match[0].length;
    if (isPhone(number, before)) found.push(balanced(number));
  }
  return found;
}

function isPhone(number: string, before: string): boolean {
  const digits = number.replace(/\D/g, '').length;
  if (digits < 6 || digits > 18 || FAX.test(before) || NO_PHONE.test(before)) return false;
  // a day, or years
  if (/^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4} ?[–-] ?\d{4}$/.test(number) && !/^0\d\d/.test(number)) return false;
  return digits > 6 && (SHAPED.test(number) || LABEL.test(before));
}

function balanced(number: string): string {
  return number.split('(').length === number.split(')').length ? number : number.replace(/[()]/g, '').trim();
}
