import { ApplicationsTable } from './applications-table.tsx';
import { RecordView } from './record-view.tsx';
import { route } from './route-state.ts';

export function ApplicationsView() {
  const { id } = route.value;
  if (id !== undefined) return <RecordView id={id} />;
  return <ApplicationsTable />;
}
