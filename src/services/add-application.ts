import { NO_BOARD } from '../detection/assess.ts';
import { earlierOf, type LocalDate } from '../domain/local-date.ts';
import type { Posting } from '../domain/posting.ts';
import type { Channel } from '../domain/touchpoint.ts';
import { recordChange } from '../storage/change.ts';
import { type RecordedApplication, recordApplication } from './record-application.ts';
import type { ServiceContext } from './service-context.ts';

export interface ApplicationToAdd extends Pick<Posting, 'title' | 'company'> {
  readonly stage: 'applied' | 'to-apply';
  readonly appliedOn: LocalDate;
  readonly channel: Channel;
  readonly url?: string | undefined;
  readonly location?: string | undefined;
}

/** One that was made where no page could tell of it: in person, by e-mail, from a newspaper. */
export async function addApplication(
  context: ServiceContext,
  changeId: string,
  { title, company, stage, appliedOn, channel, url = '', location }: ApplicationToAdd,
): Promise<RecordedApplication> {
  return await recordChange(context.database, changeId, context.now, (change) =>
    recordApplication(context, change, {
      posting: { url, boardId: NO_BOARD, title, company, ...(location ? { location } : {}) },
      appliedAt: context.now,
      appliedOn: earlierOf(appliedOn, context.today),
      stage,
      source: 'by-hand',
      evidence: [],
      channel,
    }),
  );
}
