import { DESK_WORDS } from './words.ts';

export function InsightsView() {
  return <h1>{DESK_WORDS.place.insights}</h1>;
}
