import type { Settings } from '../settings/settings.ts';
import { showDatesAs } from './day-words.ts';

/** Shows the look that was chosen, and leaves it where the next page finds it before it paints (public/look.js). */
export function applyLook({ look, dates }: Settings): void {
  document.documentElement.dataset.look = look;
  localStorage.look = look;
  localStorage.dates = dates;
  showDatesAs(dates);
}
