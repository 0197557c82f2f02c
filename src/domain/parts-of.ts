import type { Application, ApplicationPart } from './application.ts';
import { factsOf } from './join-records.ts';

/** The parts of a record; one that was never joined with another is its own only part. */
export function partsOf(application: Application): readonly ApplicationPart[] {
  return application.parts ?? [{ id: application.id, ...factsOf(application), touchpointIds: [], contactIds: [] }];
}
