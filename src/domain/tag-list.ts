/** On one application. */
export const MOST_TAGS = 30;

/** «Remote» and «remote» are one tag: the first word stays. @example eachTagOnce(['Remote', 'remote']) // ['Remote'] */
export function eachTagOnce(tags: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const tag of tags) if (!known.has(tag.toLowerCase())) known.set(tag.toLowerCase(), tag);
  return [...known.values()];
}

/** @example withTag(['remote'], 'Leeds') // ['remote', 'Leeds'] */
export function withTag(tags: readonly string[], tag: string): string[] {
  return eachTagOnce([...tags, tag]).slice(0, MOST_TAGS);
}

export function withoutTag(tags: readonly string[], tag: string): string[] {
  return tags.filter((other) => other.toLowerCase() !== tag.toLowerCase());
}
