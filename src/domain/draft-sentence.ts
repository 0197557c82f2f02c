/** The text as a sentence: a capital first, a full stop last, none doubled. Empty stays empty. */
export function asSentence(text: string): string {
  const bare = text.replace(/[\s,;:–—-]+$/, '');
  if (bare === '') return '';
  const capital = /^\p{Ll}(?!\p{Lu})/u.test(bare) ? `${bare.charAt(0).toUpperCase()}${bare.slice(1)}` : bare;
  return /[.!?…]["'”’)]*$/.test(capital) ? capital : `${capital}.`;
}

/** The text as a question; a full stop that belongs to a name («Acme Inc.») stays. */
export function asQuestion(text: string): string {
  return text.endsWith('?') ? text : `${text}?`;
}

/** @example joinClauses(['called', 'wrote', 'stopped by']) // 'called, wrote, and stopped by'; of two: 'called and wrote' */
export function joinClauses(clauses: readonly string[]): string {
  if (clauses.length <= 1) return clauses[0] ?? '';
  if (clauses.length === 2) return clauses.join(' and ');
  return `${clauses.slice(0, -1).join(', ')}, and ${clauses.at(-1)}`;
}

/** The parts that are there, with single spaces. */
export function joinWords(...words: readonly (string | undefined)[]): string {
  return words.filter(Boolean).join(' ');
}

/** Paragraphs of sentences; what is empty is not there. */
export function joinParagraphs(paragraphs: readonly (readonly string[])[]): string {
  return paragraphs
    .map((sentences) => joinWords(...sentences))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
