import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { composeDraft } from '../../../src/domain/draft.ts';
import { openAsks } from '../../../src/domain/ladder.ts';
import { daysBetween, localDate, weekday } from '../../../src/domain/local-date.ts';
import type { ReminderHours } from '../../../src/domain/reminder-hours.ts';
import type { Touchpoint } from '../../../src/domain/touchpoint.ts';
import { setStage } from '../../../src/services/change-application.ts';
import { addContact } from '../../../src/services/contacts.ts';
import { type ReminderPorts, refreshDue } from '../../../src/services/refresh-due.ts';
import type { ServiceContext } from '../../../src/services/service-context.ts';
import { readToday } from '../../../src/storage/queries.ts';
import { freshContext, onDay } from '../../fakes/fresh-context.ts';
import { applyForTest, logForTest, openByThread, openOf } from '../../fakes/record-for-test.ts';

/** ../shared/method.md, row by row, through the services that carry it out. */

const later = (context: ServiceContext, seconds = 1): ServiceContext => ({
  ...context,
  now: context.now + seconds * 1000,
});

async function applied(context: ServiceContext): Promise<string> {
  return `application:${await applyForTest(context)}`;
}

/** The row of the list on the day on which it is due, and the draft for it. */
async function onDueDay(context: ServiceContext, key: string) {
  const day = onDay(context, (await openOf(context, key)).dueOn);
  const { due } = await readToday(day.database, day.today);
  const row = due.rows.find(({ followUp }) => followUp.threadKey === key);
  if (row === undefined) throw new Error('it is not on the list');
  const profile = { name: 'Alex Kim', phone: '', email: '', pitch: 'I love depots', proofPoints: ['I ran a depot'] };
  const { application, contact, contacts, touchpoints, followUp } = row;
  const draft = composeDraft('call', {
    profile,
    ...(application ? { application } : {}),
    ...(contact ? { contact } : {}),
    contacts,
    touchpoints,
    step: followUp.step,
    today: day.today,
  });
  return { day, row, draft };
}

describe('the method', () => {
  test('row 1: an application has a first follow-up at once, and none that is active has nothing planned', async () => {
    const context = freshContext();
    const key = await applied(context);
    expect(await openOf(context, key)).toMatchObject({ attempt: 1, step: 'receipt', reason: 'first' });
  });

  test('row 2: the cadence never stops by itself; the seeker or an outcome ends it', async () => {
    let context = freshContext('2026-11-02');
    const key = await applied(context);
    for (let round = 0; round < 25; round += 1) {
      context = onDay(context, (await openOf(context, key)).dueOn);
      await logForTest(context, key, 'no-answer');
    }
    expect(await openOf(context, key)).toMatchObject({ attempt: 26, step: 'again' });
    const applicationId = (await openOf(context, key)).applicationId as NonNullable<Touchpoint['applicationId']>;
    await setStage(later(context), 'end', { applicationId, stage: 'closed', outcome: 'accepted' });
    expect((await openByThread(context)).size).toBe(0);
  });

  test('row 3: every 4 to 6 days, on a working day', async () => {
    let context = freshContext('2026-11-02');
    const key = await applied(context);
    for (let round = 0; round < 12; round += 1) {
      const { dueOn } = await openOf(context, key);
      const gap = daysBetween(context.today, dueOn);
      expect(gap).toBeGreaterThanOrEqual(4);
      expect(gap).toBeLessThanOrEqual(6);
      expect(weekday(dueOn)).toBeLessThanOrEqual(5);
      context = onDay(context, dueOn);
      await logForTest(context, key, 'left-message');
    }
  });

  test('row 4: anyone whom one reached out to is followed up, with no application behind them', async () => {
    const context = freshContext();
    for (const role of ['recruiter', 'hr', 'hiring-manager', 'decision-maker', 'insider', 'network'] as const) {
      const { contactId } = await addContact(context, role, { name: `A ${role}`, role });
      expect((await onDueDay(context, `contact:${contactId}`)).row.contact?.role).toBe(role);
    }
  });

  test('row 5: captured late is due now, the stale come to the top, and the tries are counted', async () => {
    const context = freshContext('2026-11-16');
    const stale = await applied(onDay(context, '2026-10-01'));
    const late = `application:${await applyForTest({ ...context, now: Date.parse('2026-09-01T12:00:00Z') }, 'Late')}`;
    expect(await openOf(context, late)).toMatchObject({ reason: 'late-capture', dueOn: context.today });
    const { rows } = (await readToday(context.database, context.today)).due;
    expect(rows.map(({ followUp }) => followUp.threadKey)).toEqual([stale, late]);
    await logForTest(context, late, 'no-answer');
    expect(await openOf(context, late)).toMatchObject({ attempt: 2 });
  });

  test('row 6: touches carry channel and person, and the draft names each way with its day', async () => {
    const context = freshContext('2026-11-02');
    const key = await applied(context);
    await logForTest(later(context), key, 'left-message', { channel: 'voicemail', personName: 'Jenny Smith' });
    const { draft } = await onDueDay(context, key);
    expect(draft.body).toContain('through your website');
    expect(draft.body).toContain('left you a voicemail');
    expect(draft.body).toMatch(/on Monday|last Monday/);
  });

  test('row 7: the draft says who, what was sent and when, why, and one proof', async () => {
    const context = freshContext('2026-11-02');
    const { draft } = await onDueDay(context, await applied(context));
    for (const words of ['Alex Kim', 'Engineer role at Acme', 'on Monday', 'I love depots', 'I ran a depot'])
      expect(draft.body).toContain(words);
  });

  test('row 8: receipt first, then process and meeting; what was answered is not asked again', async () => {
    const context = freshContext('2026-11-02');
    const key = await applied(context);
    const first = await onDueDay(context, key);
    expect(first.draft.asks).toEqual(['receipt']);
    await logForTest(first.day, key, 'spoke', { answeredAsks: ['receipt', 'process'], personName: 'Jenny Smith' });
    const second = await onDueDay(context, key);
    expect(second.draft.asks).toEqual(['meeting']);
    expect(openAsks('process', second.row.touchpoints)).toEqual(['meeting']);
  });

  test('row 9: advice is asked for, and whom it names becomes a contact, referred by', async () => {
    const context = freshContext('2026-11-02');
    const key = await applied(context);
    const first = await onDueDay(context, key);
    const answeredAsks = ['receipt', 'process', 'meeting'] as ('receipt' | 'process' | 'meeting')[];
    await logForTest(first.day, key, 'spoke', { answeredAsks, personName: 'Jenny Smith' });
    const second = await onDueDay(context, key);
    expect(second.draft.asks).toEqual(['advice']);
    await logForTest(second.day, key, 'named-someone', { namedPerson: 'Susan Lee', note: 'write to Susan' });
    const third = await onDueDay(context, key);
    expect(third.row.followUp).toMatchObject({ step: 'decision-maker', reason: 'named-someone' });
    expect(third.row.contact).toMatchObject({ name: 'Susan Lee', referredById: second.row.contact?.id });
    expect(third.draft.body).toContain('Jenny Smith suggested');
  });

  test('row 10: the next follow-up goes to the person one spoke with', async () => {
    const context = freshContext();
    const key = await applied(context);
    await logForTest(later(context), key, 'spoke', { personName: 'Jenny Smith' });
    expect((await onDueDay(context, key)).row.contact?.name).toBe('Jenny Smith');
  });

  test('row 11: a promise to call still plans a follow-up, inside the window', async () => {
    const context = freshContext('2026-11-02');
    const key = await applied(context);
    await logForTest(context, key, 'will-call-back');
    expect(await openOf(context, key)).toMatchObject({ reason: 'promised-to-call', dueOn: '2026-11-06' });
  });

  test('row 12: the list is ordered, and logging needs no word that the record knows', async () => {
    const context = freshContext('2026-11-02');
    const keys = [await applied(context), `application:${await applyForTest(later(context), 'Beta')}`];
    const interview = await logForTest(later(context, 2), keys[1] as string, 'interview-held');
    expect(interview?.nextDueOn).toBe('2026-11-03');
    const day = onDay(context, '2026-11-10');
    const { rows } = (await readToday(day.database, day.today)).due;
    expect(rows.map(({ followUp }) => followUp.threadKey)).toEqual([keys[1], keys[0]]);
  });

  test('row 13: who asked not to be contacted never is; nothing at night or on a weekend', async () => {
    const context = freshContext('2026-11-13');
    const { contactId } = await addContact(context, 'ann', { name: 'Ann Lead' });
    await logForTest(later(context), `contact:${contactId}`, 'asked-to-stop');
    expect(await context.database.contacts.get(contactId)).toMatchObject({ doNotContact: true });
    expect((await openByThread(context)).size).toBe(0);

    const key = await applied(onDay(context, '2026-11-02'));
    expect((await openOf(context, key)).dueOn).toBe('2026-11-06');
    const shown: (readonly string[])[] = [];
    const ports: ReminderPorts = {
      setBadge: async () => undefined,
      notify: async ({ followUpIds }) => shown.push(followUpIds) > 0,
      reword: async () => undefined,
      clear: async () => undefined,
    };
    const hours: ReminderHours = { enabled: true, workingDaysOnly: true, from: 9, until: 19 };
    await refreshDue(onDay(context, '2026-11-14'), ports, hours); // a Saturday
    await refreshDue(later(onDay(context, '2026-11-16'), 11 * 3600), ports, hours); // at night
    expect(shown).toEqual([]);
    await refreshDue(onDay(context, localDate('2026-11-16')), ports, hours);
    expect(shown).toEqual([[(await openOf(context, key)).id]]);
  });
});
