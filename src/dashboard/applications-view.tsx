import { DESK_WORDS } from './words.ts';

export function ApplicationsView() {
  return <h1>{DESK_WORDS.place.applications}</h1>;
}
