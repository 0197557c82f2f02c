/** In UTF-16 units. */
export const LONGEST_NOTE = 4000;

/** Both notes, one below the other; a paragraph that both have stands once. @example joinNotes('a\n\nb', 'b') // 'a\n\nb' */
export function joinNotes(first: string | undefined, other: string | undefined): string | undefined {
  const known = paragraphs(first);
  const added = paragraphs(other).filter((part) => !known.includes(part));
  const notes = [first?.trim() ?? '', ...new Set(added)].filter((note) => note !== '');
  return notes.length === 0 ? undefined : notes.join('\n\n').slice(0, LONGEST_NOTE);
}

function paragraphs(note = ''): string[] {
  return note
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
