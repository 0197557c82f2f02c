/** Countries whose public holidays are known (holidays.ts), by their two letters. */
export const HOLIDAY_COUNTRIES = ['AT', 'CA', 'DE', 'FR', 'GB', 'IE', 'NL', 'SE', 'US'] as const;
export type HolidayCountry = (typeof HOLIDAY_COUNTRIES)[number];
