/** In UTF-16 units. */
export const LONGEST_NOTE = 4000;

/** Both notes, one below the other; once where they are the same. @example joinNotes('a', 'b') // 'a\n\nb' */
export function joinNotes(first: string | undefined, other: string | undefined): string | undefined {
  const notes = [...new Set([first?.trim(), other?.trim()])].filter((note) => note !== undefined && note !== '');
  return notes.length === 0 ? undefined : notes.join('\n\n').slice(0, LONGEST_NOTE);
}
