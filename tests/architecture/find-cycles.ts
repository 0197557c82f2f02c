/** Each ring of files that import one another, once, beginning with its first name in the alphabet. */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const rings = new Map<string, string[]>();
  const done = new Set<string>();
  const follow = (file: string, path: readonly string[]): void => {
    const seenAt = path.indexOf(file);
    if (seenAt >= 0) {
      const ring = startingWithFirst(path.slice(seenAt));
      rings.set(ring.join(), ring);
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) follow(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) follow(file, []);
  return [...rings.values()];
}

/** The shortest way from one of `starts` to `goal`, or undefined when there is none. */
export function findPath(
  graph: ReadonlyMap<string, readonly string[]>,
  starts: readonly string[],
  goal: string,
): string[] | undefined {
  const queue = starts.map((start) => [start]);
  const seen = new Set(starts);
  for (const path of queue) {
    for (const next of graph.get(path.at(-1) ?? '') ?? []) {
      if (next === goal) return [...path, next];
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push([...path, next]);
    }
  }
  return undefined;
}

function startingWithFirst(ring: readonly string[]): string[] {
  const at = ring.indexOf([...ring].sort()[0] ?? '');
  return [...ring.slice(at), ...ring.slice(0, at)];
}
