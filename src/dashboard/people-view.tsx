import { PeopleList } from './people-list.tsx';
import { PersonView } from './person-view.tsx';
import { route } from './route-state.ts';

export function PeopleView() {
  const { id } = route.value;
  return id === undefined ? <PeopleList /> : <PersonView id={id} />;
}
