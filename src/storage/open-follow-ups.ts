import { Dexie } from 'dexie';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Database } from './database.ts';

/** Every open follow-up that the index finds, the earliest due first; a damaged one may be among them. */
export async function readOpenFollowUps(database: Database): Promise<FollowUp[]> {
  return await database.followUps
    .where('[status+dueOn]')
    .between(['open', Dexie.minKey], ['open', Dexie.maxKey])
    .toArray();
}
