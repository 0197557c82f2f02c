import type { Drawing } from './drawing.ts';
import type { Figures } from './figures-table.tsx';

/** One question about the hunt, answered: what the card of it shows. */
export interface Insight {
  /** In the name of the file. */
  readonly name: string;
  readonly title: string;
  readonly reading: string;
  /** Absent where there is too little to draw; the sentence says so. */
  readonly draw?: (width: number) => Drawing;
  /** What one should know to read the drawing. */
  readonly note?: string;
  readonly figures: Figures;
}
