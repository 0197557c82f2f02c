import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { standingIn } from '../../../src/exchange/stage-words.ts';
import { inUtf8 } from '../../builders/import-files.ts';
import { freshContext } from '../../fakes/fresh-context.ts';
import { importFile } from '../../fakes/import-for-test.ts';

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
