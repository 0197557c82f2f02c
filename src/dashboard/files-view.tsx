import { DESK_WORDS } from './words.ts';

export function FilesView() {
  return <h1>{DESK_WORDS.place.files}</h1>;
}
