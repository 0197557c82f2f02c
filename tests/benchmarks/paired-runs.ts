/** Measurements of several variants taken in turn, so that whatever the machine does meanwhile falls on all alike. */
export type Samples<Name extends string> = Readonly<Record<Name, readonly number[]>>;

export interface Ratio {
  readonly median: number;
  /** Bootstrap interval of 95 %. */
  readonly low: number;
  readonly high: number;
}

/**
 * Measures each variant once a round, in an order that turns with every round. The first round warms caches and is left out.
 * @param measure gives milliseconds
 */
export async function measureInTurn<Name extends string>(
  variants: readonly Name[],
  rounds: number,
  measure: (variant: Name) => Promise<number>,
): Promise<Samples<Name>> {
  const samples = Object.fromEntries(variants.map((variant) => [variant, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round += 1) {
    for (let turn = 0; turn < variants.length; turn += 1) {
      const variant = variants[(turn + round) % variants.length];
      if (variant === undefined) continue;
      const value = await measure(variant);
      if (round > 0) samples[variant].push(value);
    }
  }
  return samples;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** @param share between 0 and 1; 0.95 is the value that 95 % stay below */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** How many times as much `subject` takes as `base`: the ratio of medians, and how sure that is. Rounds stay together. */
export function ratioOf(subject: readonly number[], base: readonly number[], random = seededRandom(1)): Ratio {
  const draws = Array.from({ length: 1000 }, () => {
    const picked = subject.map(() => Math.floor(random() * subject.length));
    return median(picked.map((at) => subject[at] ?? Number.NaN)) / median(picked.map((at) => base[at] ?? Number.NaN));
  });
  return { median: median(subject) / median(base), low: quantile(draws, 0.025), high: quantile(draws, 0.975) };
}

/** @example ratioWords({ median: 1.234, low: 1.1, high: 1.4 }) // '1.23 × (1.10–1.40)' */
export function ratioWords({ median: middle, low, high }: Ratio): string {
  return `${middle.toFixed(2)} × (${low.toFixed(2)}–${high.toFixed(2)})`;
}

/** mulberry32: the same draws on every run. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
