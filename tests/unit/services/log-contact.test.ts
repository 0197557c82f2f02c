import { describe, expect, test } from 'vitest';
import { logContact } from '../../../src/services/log-contact.ts';
import { undoChange } from '../../../src/storage/change.ts';
import { freshContext } from '../../fakes/fresh-context.ts';

const susan = { name: 'Susan Lee', role: 'recruiter', company: 'Acme' } as const;

describe('logging a contact', () => {
  test('gives the person a thread of their own with one open follow-up', async () => {
    const context = freshContext('2026-11-16');
    const { contactId, nextDueOn } = await logContact(context, 'c1', susan);
    expect(await context.database.contacts.toArray()).toMatchObject([{ id: contactId, ...susan }]);
    expect(await context.database.followUps.toArray()).toMatchObject([
      { threadKey: `contact:${contactId}`, status: 'open', dueOn: nextDueOn, attempt: 1 },
    ]);
    expect(await context.database.touchpoints.count()).toBe(0);
  });

  test('logs what there was with them at once, and plans what is next in 4 to 6 days', async () => {
    const context = freshContext('2026-11-16');
    const touch = { channel: 'phone', outcome: 'spoke', note: 'Likes barges' } as const;
    const { contactId, nextDueOn } = await logContact(context, 'c1', { ...susan, touch });
    expect(await context.database.touchpoints.toArray()).toMatchObject([
      { contactId, direction: 'outbound', occurredOn: '2026-11-16', ...touch },
    ]);
    expect(nextDueOn && nextDueOn >= '2026-11-20' && nextDueOn <= '2026-11-22').toBe(true);
    const rows = await context.database.followUps.toArray();
    expect(rows.map(({ status }) => status).sort()).toEqual(['done', 'open']);
  });

  test('is one change: asked twice it writes once, undone it leaves nothing', async () => {
    const context = freshContext();
    const touch = { channel: 'email', outcome: 'sent' } as const;
    const first = await logContact(context, 'c1', { ...susan, touch });
    expect(await logContact(context, 'c1', { ...susan, touch })).toEqual(first);
    expect(await context.database.touchpoints.count()).toBe(1);
    expect(await undoChange(context.database, 'c1', context.now)).toBe('undone');
    const { contacts, touchpoints, followUps } = context.database;
    expect([await contacts.count(), await touchpoints.count(), await followUps.count()]).toEqual([0, 0, 0]);
  });

  test('keeps the talk with somebody who asked to be left alone, and plans nothing', async () => {
    const context = freshContext();
    await logContact(context, 'c1', { ...susan, doNotContact: true });
    const touch = { channel: 'in-person', outcome: 'spoke' } as const;
    const { nextDueOn } = await logContact(context, 'c2', { ...susan, touch });
    expect(nextDueOn).toBeUndefined();
    expect(await context.database.touchpoints.count()).toBe(1);
    expect((await context.database.followUps.toArray()).filter(({ status }) => status === 'open')).toEqual([]);
  });
});
