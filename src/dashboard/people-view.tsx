import { DESK_WORDS } from './words.ts';

export function PeopleView() {
  return <h1>{DESK_WORDS.place.people}</h1>;
}
