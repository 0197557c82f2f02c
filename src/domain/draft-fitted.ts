/** One sentence of a short draft, from its fullest wording to its shortest. */
export interface Slot {
  readonly variants: readonly string[];
  /** 0 is placed first; a slot of which no wording fits is left out. */
  readonly priority: number;
}

/** Which wording of each slot was taken, `-1` for none, and the text. */
export interface Fitted {
  readonly text: string;
  readonly chosen: readonly number[];
}

/**
 * Puts whole sentences together so that the text fits: the important ones first, in the order of the slots, never cut.
 * @example fitSentences([{ variants: ['Hello.'], priority: 0 }], (text) => text.length <= 300).text // 'Hello.'
 */
export function fitSentences(slots: readonly Slot[], fits: (text: string) => boolean): Fitted {
  const chosen = slots.map(() => -1);
  const order = slots
    .map((slot, index) => ({ ...slot, index }))
    .sort((first, second) => first.priority - second.priority);
  for (const { index, variants } of order) {
    chosen[index] = variants.findIndex(
      (text, choice) => text !== '' && fits(textOf(slots, chosen.with(index, choice))),
    );
  }
  return { text: textOf(slots, chosen), chosen };
}

function textOf(slots: readonly Slot[], chosen: readonly number[]): string {
  return slots
    .map((slot, index) => slot.variants[chosen[index] ?? -1] ?? '')
    .filter((sentence) => sentence !== '')
    .join(' ');
}
