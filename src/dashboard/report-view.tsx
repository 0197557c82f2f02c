import { DESK_WORDS } from './words.ts';

export function ReportView() {
  return <h1>{DESK_WORDS.place.report}</h1>;
}
