import { describe, expect, test } from 'vitest';
import { moveFollowUp } from '../../../src/services/change-application.ts';
import { addContact } from '../../../src/services/contacts.ts';
import { type Reminder, refreshDue } from '../../../src/services/refresh-due.ts';
import type { ServiceContext } from '../../../src/services/service-context.ts';
import { freshContext, onDay } from '../../fakes/fresh-context.ts';

const DAYTIME = { enabled: true, hour: 10, from: 9, until: 19 };

function noticing() {
  const shown: Reminder[] = [];
  const badges: number[] = [];
  const ports = {
    setBadge: async (count: number) => void badges.push(count),
    notify: async (reminder: Reminder) => shown.push(reminder) > 0,
  };
  return { shown, badges, ports };
}

async function dueToday(context: ServiceContext, ...names: string[]) {
  for (const name of names) {
    await addContact(context, `add-${name}`, { name, company: 'Acme' });
    const open = (await context.database.followUps.toArray()).filter(
      ({ status, dueOn }) => status === 'open' && dueOn > context.today,
    );
    for (const { id } of open) await context.database.followUps.update(id, { dueOn: context.today });
  }
}

describe('what is due', () => {
  test('one person due: the badge says 1 and one notification names them', async () => {
    const context = freshContext();
    await dueToday(context, 'Susan');
    const { shown, badges, ports } = noticing();
    await refreshDue(context, ports, DAYTIME);
    expect(badges).toEqual([1]);
    expect(shown).toMatchObject([{ title: 'Time to follow up', message: 'Susan at Acme' }]);
  });

  test('several people due: one digest', async () => {
    const context = freshContext();
    await dueToday(context, 'Ann', 'Ben', 'Cem', 'Dee');
    const { shown, ports } = noticing();
    await refreshDue(context, ports, DAYTIME);
    expect(shown).toHaveLength(1);
    expect(shown[0]?.title).toBe('4 people to contact today');
    expect(shown[0]?.message).toContain('and 1 more');
  });

  test('nobody is told of twice on a day, and who comes due later is told of alone', async () => {
    const context = freshContext();
    await dueToday(context, 'Ann');
    const { shown, ports } = noticing();
    await refreshDue(context, ports, DAYTIME);
    await refreshDue(context, ports, DAYTIME);
    await dueToday(context, 'Ben');
    await refreshDue(context, ports, DAYTIME);
    expect(shown.map(({ message }) => message)).toEqual(['Ann at Acme', 'Ben at Acme']);
    expect(new Set(shown.map(({ id }) => id)).size).toBe(2);
  });

  test('what came due while the browser was closed is told of at the next start, and again on the next day', async () => {
    const context = freshContext('2026-11-16');
    await addContact(context, 'add', { name: 'Ann' });
    const { shown, ports } = noticing();
    await refreshDue(context, ports, DAYTIME);
    expect(shown).toEqual([]);
    await refreshDue(onDay(context, '2026-12-08'), ports, DAYTIME);
    await refreshDue(onDay(context, '2026-12-09'), ports, DAYTIME);
    expect(shown.map(({ id }) => id)).toEqual(['due-2026-12-08', 'due-2026-12-09']);
  });

  test('at night nothing is shown, and in the morning it is', async () => {
    const context = freshContext();
    await dueToday(context, 'Ann');
    const { shown, badges, ports } = noticing();
    await refreshDue(context, ports, { ...DAYTIME, hour: 3 });
    expect([shown.length, badges]).toEqual([0, [1]]);
    await refreshDue(context, ports, { ...DAYTIME, hour: 9 });
    expect(shown).toHaveLength(1);
  });

  test('a notification that the browser swallowed is tried again', async () => {
    const context = freshContext();
    await dueToday(context, 'Ann');
    const { shown, ports } = noticing();
    await refreshDue(context, { ...ports, notify: async () => false }, DAYTIME);
    await refreshDue(context, ports, DAYTIME);
    expect(shown).toHaveLength(1);
  });

  test('what the person brought forward themself raises the badge, and is no news', async () => {
    const context = freshContext();
    await addContact(context, 'add', { name: 'Ann' });
    const [followUp] = await context.database.followUps.toArray();
    if (followUp === undefined) throw new Error('a person has a follow-up');
    await moveFollowUp(context, 'move', { followUpId: followUp.id, dueOn: context.today });
    const { shown, badges, ports } = noticing();
    await refreshDue(context, ports, DAYTIME);
    expect([shown.length, badges]).toEqual([0, [1]]);
  });
});
