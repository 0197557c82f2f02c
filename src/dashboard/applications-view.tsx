import { RecordView } from './record-view.tsx';
import { route } from './route-state.ts';
import { DESK_WORDS } from './words.ts';

export function ApplicationsView() {
  const { id } = route.value;
  if (id !== undefined) return <RecordView id={id} />;
  return <h1>{DESK_WORDS.place.applications}</h1>;
}
