interface WeekLocale {
  readonly getWeekInfo?: () => { readonly firstDay: number };
  readonly region?: string | undefined;
}

/** Where weeks begin on Sunday, for browsers that do not know (CLDR, `weekData`). */
const SUNDAY_FIRST = /^(US|CA|MX|BR|AR|CO|PE|VE|JP|KR|TW|HK|IN|PK|IL|SA|ZA|PH|ID|TH|SG)$/;

/** The day on which weeks begin where that locale is spoken, 1 (Monday) to 7. @example firstDayOf('en-US') // 7 */
export function firstDayOf(locale: string): number {
  const known: WeekLocale = new Intl.Locale(locale).maximize();
  return known.getWeekInfo?.().firstDay ?? (SUNDAY_FIRST.test(known.region ?? '') ? 7 : 1);
}
