import { threadOf } from '../domain/follow-up.ts';
import { recordChange } from '../storage/change.ts';
import { readOpenFollowUps } from '../storage/open-follow-ups.ts';
import { reviseThread } from './plan-thread.ts';
import type { ServiceContext } from './service-context.ts';

const POLICY_KEY = 'policy-applied';

/**
 * When the policy is another than the one that the open follow-ups were planned by (a window, a country's holidays, «on
 * holiday until …»), plans them anew. Idempotent. @returns whether it was another
 */
export async function applyPolicy(context: ServiceContext): Promise<boolean> {
  const { database, policy } = context;
  const value = JSON.stringify(policy);
  const applied = await database.meta.get(POLICY_KEY);
  if (applied?.value === value) return false;
  await recordChange(database, context.newId(), context.now, async (change) => {
    const open = await readOpenFollowUps(database);
    for (const followUp of open) await reviseThread(context, change, threadOf(followUp));
    await database.meta.put({ key: POLICY_KEY, value });
  });
  return true;
}
