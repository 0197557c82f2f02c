import type { FollowUp } from '../../src/domain/follow-up.ts';
import type { FollowUpId } from '../../src/domain/identity.ts';
import { localDate } from '../../src/domain/local-date.ts';

type Parts = Partial<Omit<FollowUp, 'id' | 'dueOn' | 'plannedOn'>> & {
  readonly id?: string;
  readonly dueOn?: string;
  readonly plannedOn?: string;
};

/** An open first follow-up due on 6 November 2026, unless told otherwise. */
export function buildFollowUp({ id = 'follow-up-1', dueOn = '2026-11-06', plannedOn, ...parts }: Parts = {}): FollowUp {
  return {
    createdAt: 0,
    updatedAt: 0,
    threadKey: `application:${id}`,
    status: 'open',
    step: 'receipt',
    attempt: 1,
    reason: 'first',
    ...parts,
    id: id as FollowUpId,
    dueOn: localDate(dueOn),
    plannedOn: localDate(plannedOn ?? dueOn),
  };
}
