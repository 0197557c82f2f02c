import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { previewOfTables } from '../../../src/dashboard/import-preview.ts';
import { IMPORT_WORDS } from '../../../src/dashboard/import-words.ts';
import { standingIn } from '../../../src/exchange/stage-words.ts';
import { logTouchpoint } from '../../../src/services/log-touchpoint.ts';
import { undoImport } from '../../../src/services/undo-import.ts';
import { inUtf8 } from '../../builders/import-files.ts';
import { freshContext, onDay } from '../../fakes/fresh-context.ts';
import { type Imported, importFile } from '../../fakes/import-for-test.ts';

const DAY = '2026-11-28';

test.each([
  ['walk-in', '', ['in-person']],
  ['Newspaper, e-mail', '', ['email']],
  ['called by phone', '', ['phone']],
  ['newspaper', '', []],
  ['referral', 'https://acme.example/jobs/1', []],
  ['recruiter', '', []],
  ['', '', []],
  ['', 'https://acme.example/jobs/1', ['portal']],
  ['Indeed', '', ['portal']],
  ['company website', '', ['portal']],
])('found by “%s” with the link “%s”: sent by %j', async (found, link, channels) => {
  const context = freshContext(DAY);
  const text = `Company,Job,Date applied,Where found / how,Link\nAcme,Clerk,2026-11-20,"${found}",${link}\n`;
  await importFile(context, inUtf8(text));
  const touches = await context.database.touchpoints.toArray();
  expect(touches.map(({ channel }) => channel)).toEqual(channels);
  const [application] = await context.database.applications.toArray();
  expect(application?.appliedOn).toBe('2026-11-20');
  expect(await context.database.followUps.count()).toBe(1);
  if (['newspaper', 'referral', 'recruiter', 'Indeed'].includes(found))
    expect(application?.note).toBe(`Source: ${found}`);
});

test.each([
  ['no answer', 'applied'],
  ['No reply', 'applied'],
  ['no response yet', 'applied'],
  ['nothing yet', 'applied'],
  ['waiting', 'applied'],
  ['Ghosted?', 'applied'],
  ['haven’t heard back', 'applied'],
  ['keine Antwort', 'applied'],
  ['Closed no-response', 'no-response'],
  ['interview, no answer yet', 'interviewing'],
  ['No', 'rejected'],
  ['rejected, no feedback', 'rejected'],
  ['replied', 'screening'],
])('the status “%s” means %s', (said, standing) => {
  expect(standingIn(said)).toBe(standing);
});

test.each([
  ['Contact', 'hr'],
  ['Recruiter', 'recruiter'],
  ['Hiring manager', 'hiring-manager'],
])('whoever stands under “%s” has the role %s', async (heading, role) => {
  const context = freshContext(DAY);
  await importFile(context, inUtf8(`Company,Job,Date applied,${heading}\nAcme,Clerk,2026-11-20,Ann Lee\n`));
  expect((await context.database.contacts.toArray()).map((person) => person.role)).toEqual([role]);
});

test('a row that stands twice in the file is no row that was here, and its note is kept', async () => {
  const context = freshContext(DAY);
  const text = 'Company,Job,Date applied,Notes\nAcme,Clerk,2026-11-20,Ask Ann\nAcme,Clerk,2026-11-20,Gate code 7\n';
  const { plan, outcome } = (await importFile(context, inUtf8(text))) as Imported;
  expect(plan.parts[0]?.items.map(({ kind }) => kind)).toEqual(['added', 'twice']);
  expect(outcome).toMatchObject({ added: 1, changed: 0, same: 0 });
  expect((await context.database.applications.toArray()).map(({ note }) => note)).toEqual(['Ask Ann\nGate code 7']);
  const preview = previewOfTables(plan, []);
  expect(preview.groups.map(({ kind, count }) => [kind, count])).toEqual([
    ['added', 1],
    ['twice', 1],
  ]);
  expect(preview.same).toBe(0);
});

test('what stayed when an import is taken back is named, and only what the import brought', async () => {
  const context = freshContext(DAY);
  await importFile(context, inUtf8('Company,Job,Date applied\nHooli,Cook,2026-11-20\n'));
  await importFile(context, inUtf8('Company,Job,Date applied\nAcme,Clerk,2026-11-20\nGlobex,Baker,2026-11-20\n'), {
    importId: 'one',
  });
  const later = onDay(context, '2026-12-01');
  const jobs = await context.database.applications.toArray();
  for (const [at, company] of ['Hooli', 'Globex'].entries()) {
    const id = jobs.find(({ posting }) => posting.company === company)?.id;
    const followUp = (await context.database.followUps.toArray()).find(({ applicationId }) => applicationId === id);
    if (followUp === undefined) throw new Error('no follow-up');
    await logTouchpoint(later, `logged-${at}`, { followUpId: followUp.id, channel: 'phone', outcome: 'no-answer' });
  }
  expect(await undoImport(later, 'one')).toEqual({ kept: 1, names: ['Baker, Globex'] });
  expect(IMPORT_WORDS.undone(1, ['Baker, Globex'])).toMatch(/since: Baker, Globex\.$/);
  expect(IMPORT_WORDS.undone(5, ['a', 'b', 'c'])).toMatch(/: a; b; c; and 2 more\.$/);
});
