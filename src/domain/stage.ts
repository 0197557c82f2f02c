import type { Application, Stage } from './application.ts';
import type { TouchOutcome, Touchpoint } from './touchpoint.ts';

type Standing = Pick<Application, 'stage' | 'outcome'>;

const ORDER: readonly Stage[] = ['to-apply', 'applied', 'screening', 'interviewing', 'offer', 'closed'];

const BROUGHT_BY: Partial<Record<TouchOutcome, Stage>> = {
  'interview-planned': 'interviewing',
  'interview-held': 'interviewing',
  offer: 'offer',
  rejected: 'closed',
};

/** Where an event brings an application: on, never back. @example stageAfter({ stage: 'applied' }, 'offer') // { stage: 'offer' } */
export function stageAfter(standing: Standing, outcome: TouchOutcome): Standing {
  const stage = BROUGHT_BY[outcome];
  if (stage === undefined || ORDER.indexOf(stage) <= ORDER.indexOf(standing.stage)) return standing;
  return stage === 'closed' ? { stage, outcome: 'rejected' } : { stage };
}

/**
 * Where an application stands once a touch is gone from its history: what that touch alone had brought is taken back.
 * @param rest the touches that remain
 */
export function stageWithout(standing: Standing, gone: Touchpoint, rest: readonly Touchpoint[]): Standing {
  const brought = BROUGHT_BY[gone.outcome];
  const byRejection = standing.stage !== 'closed' || standing.outcome === 'rejected';
  if (brought === undefined || brought !== standing.stage || !byRejection) return standing;
  return rest.reduce<Standing>((stage, touch) => stageAfter(stage, touch.outcome), { stage: 'applied' });
}
