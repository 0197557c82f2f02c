import { describe, expect, it } from 'vitest';
import { BOARDS } from '../../../src/boards/registry.ts';
import { matchBoard, matchUrl } from '../../../src/detection/match-board.ts';

const UUID = '0b3f7c1e-1111-4222-8333-944445555666';

function read(url: string) {
  const board = matchBoard(BOARDS, url);
  return board && [board.id, matchUrl(board, url).kind, matchUrl(board, url).company, matchUrl(board, url).id];
}

describe('an address of a board', () => {
  it.each([
    ['https://boards.greenhouse.io/acme/jobs/12345', ['greenhouse', 'posting', 'acme', '12345']],
    ['https://job-boards.eu.greenhouse.io/acme/jobs/12345?gh_jid=12345', ['greenhouse', 'posting', 'acme', '12345']],
    ['https://job-boards.greenhouse.io/acme/jobs/12345/confirmation', ['greenhouse', 'confirmation', 'acme', '12345']],
    ['https://job-boards.greenhouse.io/embed/job_app?for=acme&token=12345', ['greenhouse', 'form', 'acme', '12345']],
    ['https://boards.greenhouse.io/embed/job_app?token=12345&b=x&for=acme', ['greenhouse', 'form', 'acme', '12345']],
    ['https://boards.greenhouse.io/embed/job_app?token=12345', ['greenhouse', 'form', undefined, '12345']],
    [
      'https://boards.greenhouse.io/embed/job_app/confirmation?for=acme&token=12345',
      ['greenhouse', 'confirmation', 'acme', '12345'],
    ],
    ['https://boards.greenhouse.io/acme', ['greenhouse', 'other', undefined, undefined]],
    [`https://jobs.lever.co/acme/${UUID}`, ['lever', 'posting', 'acme', UUID]],
    [`https://jobs.eu.lever.co/acme/${UUID}/apply?lever-source=x`, ['lever', 'form', 'acme', UUID]],
    [`https://jobs.lever.co/acme/${UUID}/thanks`, ['lever', 'confirmation', 'acme', UUID]],
    ['https://jobs.lever.co/acme', ['lever', 'other', undefined, undefined]],
    [`https://jobs.ashbyhq.com/Acme%20Labs/${UUID}`, ['ashby', 'posting', 'Acme Labs', UUID]],
    [`https://jobs.ashbyhq.com/acme/${UUID}/application`, ['ashby', 'form', 'acme', UUID]],
    ['https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Oslo/Cook_R-7', ['workday', 'posting', 'acme', 'R-7']],
    ['https://acme.wd5.myworkdayjobs.com/Careers/job/Cook_JR12-1', ['workday', 'posting', 'acme', 'JR12-1']],
    [
      'https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Oslo/Cook_R-7/apply/applyManually',
      ['workday', 'form', 'acme', 'R-7'],
    ],
    [
      'https://wd3.myworkdaysite.com/en-US/recruiting/acme/Careers/job/Oslo/Cook_R-7',
      ['workday', 'posting', undefined, 'R-7'],
    ],
    [
      'https://acme.wd5.myworkdayjobs.com/en-US/Careers/jobTasks/completed/application',
      ['workday', 'confirmation', 'acme', undefined],
    ],
    ['https://acme.wd5.myworkdayjobs.com/en-US/Careers/userHome', ['workday', 'other', undefined, undefined]],
    ['https://lever.co/acme', undefined],
    ['https://jobs.lever.co.evil.example/acme', undefined],
    ['about:blank', undefined],
    ['no address', undefined],
  ])('%s', (url, expected) => {
    expect(read(url)).toEqual(expected);
  });

  it('leads from the form and the confirmation back to the posting', () => {
    const lever = BOARDS.find(({ id }) => id === 'lever');
    const posting = `https://jobs.lever.co/acme/${UUID}`;
    expect(lever && matchUrl(lever, `${posting}/thanks?x=1`).posting).toBe(posting);
  });
});

describe("Workday's footer button", () => {
  const label = new RegExp(BOARDS.find(({ id }) => id === 'workday')?.submitLabel ?? '', 'i');

  it('is final only where it submits', () => {
    expect(
      ['Submit', ' Submit ', 'Submit Application', 'Absenden', '提出'].filter((text) => !label.test(text)),
    ).toEqual([]);
    expect(
      ['Save and Continue', 'Next', 'Continue', 'Review', 'Submit and add another'].filter((text) => label.test(text)),
    ).toEqual([]);
  });
});
