import { DESK_WORDS } from './words.ts';

export function PipelineView() {
  return <h1>{DESK_WORDS.place.pipeline}</h1>;
}
