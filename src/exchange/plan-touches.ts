import type { Application } from '../domain/application.ts';
import { directionOf } from '../domain/direction.ts';
import type { TouchpointId } from '../domain/identity.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Channel, Touchpoint } from '../domain/touchpoint.ts';
import type { ImportedRecord, ImportedTouch } from './imported-record.ts';
import { addTo, type FieldChange, type TablePlan } from './table-plan.ts';

const CHANNEL_OF: Partial<Record<ImportedTouch['outcome'], Channel>> = { 'interview-held': 'in-person' };
const MINUTE = 60_000;

/** The application itself, and what the file says came of it; each once. @returns what was not known */
export function planTouches(plan: TablePlan, application: Application, { application: said, touches }: ImportedRecord) {
  const news: FieldChange[] = [];
  // without a word of how it was sent there is no touch: the day stands in the application itself
  if (said?.channel !== undefined && application.stage !== 'to-apply' && !hasOpening(plan, application))
    add(plan, application, { outcome: 'sent', occurredOn: application.appliedOn }, said.channel, 0);
  for (const [index, touch] of touches.entries()) {
    if (isKnown(plan, application, touch)) continue;
    add(plan, application, touch, CHANNEL_OF[touch.outcome] ?? 'email', index + 1);
    news.push({ field: `touch.${touch.outcome}`, before: undefined, after: touch.expectedOn ?? touch.occurredOn });
  }
  return news;
}

/** Noon in UTC: the same calendar day nearly everywhere. */
export function noonOf(date: LocalDate): number {
  return Date.parse(`${date}T12:00:00Z`);
}

/** The application itself is the one outbound touch that no rung of the ladder asked for. */
function hasOpening(plan: TablePlan, { id }: Application): boolean {
  return (plan.touches.get(id) ?? []).some(({ direction, step }) => direction === 'outbound' && step === undefined);
}

function isKnown(plan: TablePlan, { id }: Application, touch: ImportedTouch): boolean {
  return (plan.touches.get(id) ?? []).some((known) => {
    if (touch.outcome === 'sent')
      return known.direction === 'outbound' && known.step !== undefined && known.occurredOn === touch.occurredOn;
    if (known.outcome !== touch.outcome) return false;
    return touch.expectedOn === undefined
      ? known.occurredOn === touch.occurredOn
      : known.expectedOn === touch.expectedOn;
  });
}

/** `place` 0 is the application itself. Touches of one day keep their order. */
function add(plan: TablePlan, { id }: Application, touch: ImportedTouch, channel: Channel, place: number): void {
  const { now, newId } = plan.context;
  const row: Touchpoint = {
    id: newId() as TouchpointId,
    createdAt: now,
    updatedAt: now,
    applicationId: id,
    direction: directionOf(touch.outcome),
    channel,
    outcome: touch.outcome,
    occurredOn: touch.occurredOn,
    occurredAt: Math.min(now, noonOf(touch.occurredOn) + place * MINUTE),
    ...(touch.outcome === 'sent' && place > 0 ? { step: 'receipt' } : {}),
    ...(touch.expectedOn === undefined ? {} : { expectedOn: touch.expectedOn }),
  };
  plan.puts.touchpoints.set(row.id, row);
  addTo(plan.touches, id, row);
}
