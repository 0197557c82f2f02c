import type { TouchpointId } from '../../src/domain/identity.ts';
import { daysBetween, localDate } from '../../src/domain/local-date.ts';
import type { Touchpoint } from '../../src/domain/touchpoint.ts';

type Parts = Partial<Omit<Touchpoint, 'id' | 'occurredOn'>> & { readonly id?: string; readonly occurredOn?: string };

/** An e-mail sent on the receipt rung on 2 November 2026, unless told otherwise. */
export function buildTouchpoint({ id, occurredOn = '2026-11-02', ...parts }: Parts = {}): Touchpoint {
  const on = localDate(occurredOn);
  const at = daysBetween(localDate('1970-01-01'), on) * 86_400_000 + 12 * 3_600_000;
  return {
    id: (id ?? `touch-${occurredOn}-${parts.channel ?? 'email'}`) as TouchpointId,
    createdAt: at,
    updatedAt: at,
    direction: 'outbound',
    channel: 'email',
    outcome: 'sent',
    step: 'receipt',
    occurredAt: at,
    ...parts,
    occurredOn: on,
  };
}

/** The application itself, or another way by which it went out: it stands on no rung. */
export function buildOpeningTouch(parts: Parts = {}): Touchpoint {
  return buildTouchpoint({ channel: 'portal', ...parts, step: undefined });
}
