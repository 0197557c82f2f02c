import { describe, expect, test } from 'vitest';
import type { ApplicationId, AttemptId } from '../../../src/domain/identity.ts';
import type { Posting } from '../../../src/domain/posting.ts';
import { undoCapture } from '../../../src/services/answer-capture.ts';
import { setStage } from '../../../src/services/change-application.ts';
import { addContact } from '../../../src/services/contacts.ts';
import { editApplication } from '../../../src/services/edit-application.ts';
import { mergeApplications } from '../../../src/services/merge-applications.ts';
import { followBeside } from '../../../src/services/own-threads.ts';
import { recordApplication } from '../../../src/services/record-application.ts';
import type { ServiceContext } from '../../../src/services/service-context.ts';
import { splitApplication } from '../../../src/services/split-application.ts';
import { recordChange, undoChange } from '../../../src/storage/change.ts';
import { freshContext, onDay } from '../../fakes/fresh-context.ts';
import { logForTest, openByThread } from '../../fakes/record-for-test.ts';

const LINKEDIN: Posting = {
  url: 'https://www.linkedin.com/jobs/view/40100001',
  boardId: 'linkedin',
  externalId: '40100001',
  title: 'Controls Engineer',
  company: 'Wagtail Robotics',
  salary: '£60,000',
};
const GREENHOUSE: Posting = {
  url: 'https://job-boards.greenhouse.io/wagtail/jobs/4411001',
  boardId: 'greenhouse',
  externalId: '4411001',
  title: 'Controls Engineer',
  company: 'Wagtail Robotics',
  location: 'Bristol',
};

let count = 0;
/** Each a minute after the one before. */
function record(context: ServiceContext, posting: Posting, over: { stage?: 'to-apply'; captureId?: string } = {}) {
  count += 1;
  const now = context.now + count * 60_000;
  const { captureId, stage = 'applied' } = over;
  return recordChange(context.database, `record-${count}`, now, (change) =>
    recordApplication({ ...context, now }, change, {
      posting,
      appliedAt: now,
      stage,
      source: captureId === undefined ? 'by-hand' : 'captured',
      evidence: captureId === undefined ? [] : [{ sign: 'seen', weight: 'strong', reason: captureId, at: now }],
      ...(captureId === undefined ? {} : { captureId: captureId as AttemptId }),
    }),
  );
}

const alive = async ({ database }: ServiceContext) =>
  (await database.applications.toArray()).filter(({ deletedAt }) => deletedAt === undefined);
const openOf = async ({ database }: ServiceContext, id: ApplicationId) =>
  (await database.followUps.where('applicationId').equals(id).toArray()).filter(({ status }) => status === 'open');

describe('one job met on two sites', () => {
  test('saved on the one and applied to on the other is one record, found here and applied there', async () => {
    const context = freshContext();
    await record(context, LINKEDIN, { stage: 'to-apply' });
    await record(onDay(context, '2026-11-18'), GREENHOUSE, { captureId: 'a1' });
    const [application, ...others] = await alive(context);
    expect(others).toEqual([]);
    expect(application).toMatchObject({
      stage: 'applied',
      appliedOn: '2026-11-18',
      foundAt: { url: LINKEDIN.url, boardId: 'linkedin' },
      posting: { ...GREENHOUSE, salary: '£60,000' },
      captureIds: ['a1'],
    });
  });

  test('the employer’s page that names Greenhouse’s number, and Greenhouse’s page, are one record', async () => {
    const context = freshContext();
    const employer = {
      ...GREENHOUSE,
      boardId: 'generic',
      externalId: undefined,
      title: 'Controls Engineer (Mobile)',
      url: 'https://careers.wagtail.example/roles?gh_jid=4411001',
    };
    await record(context, employer, { captureId: 'a1' });
    await record(context, GREENHOUSE, { captureId: 'a2' });
    expect(await alive(context)).toMatchObject([{ captureIds: ['a1', 'a2'] }]);
  });
});

describe('merging by hand', () => {
  const other: Posting = { ...LINKEDIN, title: 'Robotics Engineer', company: 'Wagtail' };

  async function mergedPair() {
    const context = freshContext();
    const kept = await record(context, GREENHOUSE, { captureId: 'a1' });
    const gone = await record(onDay(context, '2026-11-12'), other, { captureId: 'a2' });
    await setStage(context, 'stage', { applicationId: gone.applicationId, stage: 'interviewing' });
    await addContact(context, 'person', { applicationId: gone.applicationId, name: 'Susan Lee' });
    const later = { ...context, now: context.now + 10_000_000 };
    await mergeApplications(later, 'merge', { applicationId: kept.applicationId, otherId: gone.applicationId });
    return { context: later, kept: kept.applicationId, gone: gone.applicationId };
  }

  test('keeps one record with the history of both, and its one follow-up addresses whom both know', async () => {
    const { context, kept, gone } = await mergedPair();
    expect(await alive(context)).toMatchObject([
      {
        id: kept,
        stage: 'interviewing',
        appliedOn: '2026-11-12',
        posting: { ...GREENHOUSE, salary: '£60,000' },
        captureIds: ['a1', 'a2'],
      },
    ]);
    expect(await context.database.applications.get(gone)).toMatchObject({ mergedInto: kept });
    expect((await context.database.touchpoints.toArray()).map(({ applicationId }) => applicationId)).toEqual([
      kept,
      kept,
    ]);
    const [susan] = await context.database.contacts.toArray();
    expect(await openOf(context, kept)).toMatchObject([{ contactId: susan?.id }]);
    expect(await openOf(context, gone)).toEqual([]);
  });

  test('one who is followed beside the record that goes is followed beside the one that is kept, and back again', async () => {
    const context = freshContext();
    const { applicationId: kept } = await record(context, GREENHOUSE, { captureId: 'a1' });
    const { applicationId: gone } = await record(context, other, { captureId: 'a2' });
    const { contactId } = await addContact(context, 'ben', { applicationId: gone, name: 'Ben Roe' });
    await followBeside(context, 'beside', { applicationId: gone, contactId, follow: 'beside' });
    const later = { ...context, now: context.now + 10_000_000 };
    await mergeApplications(later, 'merge', { applicationId: kept, otherId: gone });
    const keys = async () => [...(await openByThread(context)).keys()].sort();
    expect(await keys()).toEqual([`application:${kept}`, `application:${kept}/contact:${contactId}`]);
    await splitApplication({ ...later, now: later.now + 1000 }, 'split', { applicationId: kept, partId: gone });
    const parted = [`application:${kept}`, `application:${gone}`, `application:${gone}/contact:${contactId}`];
    expect(await keys()).toEqual(parted.sort());
  });

  test('what was taken up again after a rejection still goes on once it is joined', async () => {
    const context = freshContext();
    const { applicationId: kept } = await record(context, GREENHOUSE, { captureId: 'a1' });
    const { applicationId: gone } = await record(context, other, { captureId: 'a2' });
    await logForTest(context, `application:${gone}`, 'rejected');
    const later = { ...context, now: context.now + 10_000_000 };
    await setStage(later, 'again', { applicationId: gone, stage: 'applied' });
    await mergeApplications(later, 'merge', { applicationId: kept, otherId: gone });
    expect([...(await openByThread(later)).keys()]).toEqual([`application:${kept}`]);
  });

  test('is undone as a whole', async () => {
    const { context, kept, gone } = await mergedPair();
    expect(await undoChange(context.database, 'merge', context.now + 1)).toBe('undone');
    expect((await alive(context)).map(({ id }) => id).sort()).toEqual([kept, gone].sort());
    expect([(await openOf(context, kept)).length, (await openOf(context, gone)).length]).toEqual([1, 1]);
  });

  test('a capture of the page that went is one of the record that was kept, though it words the job otherwise', async () => {
    const { context, kept } = await mergedPair();
    await record(context, other, { captureId: 'a3' });
    expect(await alive(context)).toMatchObject([{ id: kept, captureIds: ['a1', 'a2', 'a3'] }]);
  });

  test('splitting keeps what was corrected since, and parts what came together', async () => {
    const { context, kept, gone } = await mergedPair();
    await editApplication(context, 'correct', { applicationId: kept, title: 'Controls Lead' });
    const later = { ...context, now: context.now + 1000 };
    await splitApplication(later, 'split', { applicationId: kept, partId: gone });
    const [first, second] = [
      await context.database.applications.get(kept),
      await context.database.applications.get(gone),
    ];
    expect(first).toMatchObject({ stage: 'applied', captureIds: ['a1'], distinctFrom: [gone] });
    expect(first?.posting).toEqual({ ...GREENHOUSE, title: 'Controls Lead' });
    expect(second).toMatchObject({ stage: 'interviewing', captureIds: ['a2'], distinctFrom: [kept], posting: other });
    expect(second?.deletedAt).toBeUndefined();
    const [susan] = await context.database.contacts.toArray();
    expect((await openOf(context, kept))[0]?.contactId).toBeUndefined();
    expect(await openOf(context, gone)).toMatchObject([{ contactId: susan?.id }]);
    expect(await undoChange(context.database, 'split', later.now + 1)).toBe('undone');
    expect((await alive(context)).map(({ id }) => id)).toEqual([kept]);
  });
});

describe('splitting what a capture joined', () => {
  async function splitPair() {
    const context = freshContext();
    const { applicationId } = await record(context, GREENHOUSE, { captureId: 'a1' });
    await record(context, LINKEDIN, { captureId: 'a2' });
    const [joined] = await alive(context);
    const partId = joined?.parts?.[1]?.id as ApplicationId;
    const later = { ...context, now: context.now + 10_000_000 };
    await splitApplication(later, 'split', { applicationId, partId });
    return { context: later, applicationId, partId };
  }

  test('gives each its posting, its evidence, its touchpoint and its follow-up', async () => {
    const { context, applicationId, partId } = await splitPair();
    const rows = await alive(context);
    expect(rows.find(({ id }) => id === applicationId)).toMatchObject({
      captureIds: ['a1'],
      evidence: [{ reason: 'a1' }],
    });
    expect(rows.find(({ id }) => id === applicationId)?.posting).toEqual(GREENHOUSE);
    expect(rows.find(({ id }) => id === partId)).toMatchObject({ captureIds: ['a2'], evidence: [{ reason: 'a2' }] });
    expect(rows.find(({ id }) => id === partId)?.posting).toEqual(LINKEDIN);
    const touched = (await context.database.touchpoints.toArray()).map(({ applicationId: id }) => id);
    expect(touched.sort()).toEqual([applicationId, partId].sort());
    expect([(await openOf(context, applicationId)).length, (await openOf(context, partId)).length]).toEqual([1, 1]);
  });

  test('the next capture of either page goes to its own record', async () => {
    const { context, applicationId, partId } = await splitPair();
    await record(context, LINKEDIN, { captureId: 'a3' });
    await record(context, GREENHOUSE, { captureId: 'a4' });
    expect((await context.database.applications.get(partId))?.captureIds).toEqual(['a2', 'a3']);
    expect((await context.database.applications.get(applicationId))?.captureIds).toEqual(['a1', 'a4']);
  });

  test('when the one is closed, its page makes a new record rather than join the other', async () => {
    const { context, applicationId, partId } = await splitPair();
    await setStage(context, 'close', { applicationId: partId, stage: 'closed', outcome: 'rejected' });
    await record(context, LINKEDIN, { captureId: 'a3' });
    expect((await alive(context)).length).toBe(3);
    expect((await context.database.applications.get(applicationId))?.captureIds).toEqual(['a1']);
  });

  test('a capture taken back is no part any more', async () => {
    const context = freshContext();
    await record(context, GREENHOUSE, { captureId: 'a1' });
    const { applicationId } = await record(context, LINKEDIN, { captureId: 'a2' });
    await context.database.captures.put({
      ...{ id: 'a2' as AttemptId, createdAt: 1, updatedAt: 1, status: 'recorded', tabId: 1, signs: [], startedAt: 1 },
      ...{ title: 'x', company: 'y', url: '', boardId: 'linkedin', postingKeys: [], reasons: [], applicationId },
    });
    await undoCapture(context, 'undo', 'a2' as AttemptId);
    const [application] = await alive(context);
    expect(application).toMatchObject({ captureIds: ['a1'] });
    expect(application?.parts?.map(({ captureIds }) => captureIds)).toEqual([['a1']]);
  });
});
