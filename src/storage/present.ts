/** Each once, without the missing. */
export function present<Value>(values: readonly (Value | undefined)[] = []): Value[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
