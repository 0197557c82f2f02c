import { Refusal } from '../messaging/router.ts';
import type { ServiceContext } from '../services/service-context.ts';
import { currentContext, inTurn, remind } from './work.ts';

/** Runs a write that can be undone. `undefined` from it means that what it speaks of is gone. */
export async function written<Result>(
  write: (context: ServiceContext) => Promise<Result | undefined>,
): Promise<Result> {
  const result = await inTurn(async () => write(await currentContext()));
  if (result === undefined) throw new Refusal('not-found', 'That is no longer there. Open the list again.');
  await remind();
  return result;
}
