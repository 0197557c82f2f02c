import * as v from 'valibot';

const LOCAL_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A calendar date where the person is, `YYYY-MM-DD`; unmoved by daylight saving and travel. */
export const LocalDateSchema = v.pipe(v.string(), v.regex(LOCAL_DATE), v.check(isRealDate), v.brand('LocalDate'));

/** A moment, milliseconds since the epoch. */
export const InstantSchema = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15), v.brand('Instant'));

function isRealDate(text: string): boolean {
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
