import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * A telephone number for the eye: grouped as its country does where it names one; otherwise as it was written.
 * @example phoneWords('+442079460123') // '+44 20 7946 0123'
 */
export function phoneWords(written: string): string {
  const parsed = parsePhoneNumberFromString(written.replace(/\(0\)/g, ''));
  return parsed?.isPossible() ? parsed.formatInternational() : written;
}
