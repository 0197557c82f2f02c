import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Board } from '../../src/boards/board.ts';
import { BOARDS } from '../../src/boards/registry.ts';
import { matchBoard, matchUrl, type UrlMatch } from '../../src/detection/match-board.ts';
import { boardFiles, REGISTRY, registrySource } from '../tools/board-lists.ts';
import { ROOT } from '../tools/repository.ts';
import type { AddressCase, BoardCases } from './cases/board-cases.ts';

const LONGEST_BOARD = 80;
const WELL_KNOWN = join(ROOT, '..', 'shared', 'boards.json');

describe('the registry', () => {
  it('holds every file in src/boards (else run `npm run new:board` without a name)', () => {
    expect(readFileSync(REGISTRY, 'utf8').replaceAll('\r\n', '\n')).toBe(registrySource(boardFiles()));
  });

  it('gives each board the name of its file, once', () => {
    expect(BOARDS.map(({ id }) => id)).toEqual(boardFiles());
  });

  it('has no two boards on one host', () => {
    const hosts = BOARDS.flatMap((board) => board.hosts);
    expect(hosts.filter((host, at) => hosts.indexOf(host) !== at)).toEqual([]);
  });

  it.skipIf(!existsSync(WELL_KNOWN))('has a file for each board of shared/boards.json', () => {
    const known: { id: string }[] = JSON.parse(readFileSync(WELL_KNOWN, 'utf8'));
    const missing = known.filter(({ id }) => !boardFiles().includes(id.replaceAll('_', '-')));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(BOARDS.map((board) => [board.id, board] as const))('%s', (id, board) => {
  it('is plain JSON with patterns that compile', () => {
    expect(JSON.parse(JSON.stringify(board))).toEqual(board);
    for (const source of [...addressPatterns(board), ...board.submitRequests, board.submitLabel ?? ''])
      expect(() => new RegExp(source, 'iu')).not.toThrow();
  });

  it(`is short: at most ${LONGEST_BOARD} lines`, () => {
    const lines = readFileSync(join(ROOT, 'src', 'boards', `${id}.ts`), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines.length).toBeLessThanOrEqual(LONGEST_BOARD);
  });

  it('can tell a posting or a form by its address, or says that it is thin', () => {
    expect(board.thin !== undefined || board.postingUrls.length + board.formUrls.length > 0).toBe(true);
  });

  it('comes to an end with long addresses (a backtracking pattern would not, within the test’s time)', () => {
    const host = board.hosts[0]?.replace('*.', 'a.') ?? '';
    for (const path of LONG_PATHS) expect(() => matchUrl(board, `https://${host}/${path}`)).not.toThrow();
  });

  it('tells postings, forms and confirmations from everything else', async () => {
    const cases = await casesOf(id);
    expect(cases.boardId).toBe(id);
    expect(cases.others.length, 'three addresses that are none of these').toBeGreaterThanOrEqual(3);
    if (board.postingUrls.length > 0) expect(cases.postings.length).toBeGreaterThanOrEqual(1);
    if (board.confirmationUrls.length > 0) expect(cases.confirmations.length).toBeGreaterThanOrEqual(1);
    const wrong = [
      ...cases.postings.map((one) => mistake('posting', one)),
      ...cases.forms.map((one) => mistake('form', one)),
      ...cases.confirmations.map((one) => mistake('confirmation', one)),
      ...cases.others.map((url) => mistake('other', { url })),
    ];
    expect(wrong.filter((sentence) => sentence !== '')).toEqual([]);
  });

  function mistake(kind: UrlMatch['kind'], { url, ...wanted }: AddressCase): string {
    const reader = matchBoard(BOARDS, url);
    if (reader?.id !== id) return `${url}: read by ${reader?.id ?? 'no board'}`;
    const found = matchUrl(board, url);
    const differs = (Object.keys(wanted) as (keyof typeof wanted)[]).filter((name) => wanted[name] !== found[name]);
    if (found.kind === kind && differs.length === 0) return '';
    return `${url}: wanted ${kind} ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`;
  }
});

const LONG_PATHS = [
  'a/'.repeat(900),
  `${'job/'.repeat(450)}x`,
  '_'.repeat(1900),
  '-'.repeat(1900),
  `jobs/${'a-'.repeat(900)}`,
  `embed/job_app?${'for='.repeat(400)}`,
];

function addressPatterns(board: Board): string[] {
  return [...board.postingUrls, ...board.formUrls, ...board.confirmationUrls];
}

async function casesOf(id: string): Promise<BoardCases> {
  const file = join(ROOT, 'tests', 'boards', 'cases', `${id}.ts`);
  expect(existsSync(file), `Write tests/boards/cases/${id}.ts: addresses of each kind, and three that are none.`).toBe(
    true,
  );
  const [cases] = Object.values<BoardCases>(await import(pathToFileURL(file).href));
  if (cases === undefined) throw new Error(`tests/boards/cases/${id}.ts exports no cases`);
  return cases;
}
