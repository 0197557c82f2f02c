import type { Application } from '../domain/application.ts';
import type { TouchpointId } from '../domain/identity.ts';
import type { Channel } from '../domain/touchpoint.ts';
import type { Change } from '../storage/change.ts';
import type { ServiceContext } from './service-context.ts';

/** The touchpoint that the application itself is, for a record that was sent and has none. */
export async function addOpeningTouch(
  context: ServiceContext,
  change: Change,
  { id, stage, appliedOn, appliedAt }: Application,
  channel: Channel = 'portal',
): Promise<TouchpointId | undefined> {
  if (stage === 'to-apply') return undefined;
  const touches = await change.database.touchpoints.where('applicationId').equals(id).toArray();
  // The application itself is the one outbound touch that no rung of the ladder asked for.
  if (
    touches.some((touch) => touch.deletedAt === undefined && touch.direction === 'outbound' && touch.step === undefined)
  )
    return undefined;
  const touchId = context.newId() as TouchpointId;
  await change.put('touchpoints', {
    id: touchId,
    createdAt: change.now,
    updatedAt: change.now,
    applicationId: id,
    direction: 'outbound',
    channel,
    outcome: 'sent',
    occurredOn: appliedOn,
    occurredAt: appliedAt,
  });
  return touchId;
}
