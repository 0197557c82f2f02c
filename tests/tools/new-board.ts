/**
 * `npm run new:board NAME`: lays out a board's file and its cases, and brings the registry and the manifest's hosts up to
 * date. Without a name it only does the latter, after a board's hosts were changed by hand.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BOARDS_FOLDER, constantOf, REGISTRY, writeManifestHosts, writeRegistry } from './board-lists.ts';
import { ROOT } from './repository.ts';
import { runTool } from './tool-command.ts';

const CASES_FOLDER = join(ROOT, 'tests', 'boards', 'cases');
const [name] = process.argv.slice(2);

process.exitCode = await main();

async function main(): Promise<number> {
  if (name !== undefined && !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
    return complain('A board is named in small letters, with dashes between words: oracle-hcm.');
  if (name !== undefined && existsSync(join(BOARDS_FOLDER, `${name}.ts`)))
    return complain(`src/boards/${name}.ts is there already.`);
  if (name !== undefined) layOut(name);
  writeRegistry();
  const { BOARDS } = await import(pathToFileURL(REGISTRY).href);
  writeManifestHosts(BOARDS);
  const formatted = await runTool('@biomejs/biome', ['check', '--write', 'src/boards', 'manifest.json']);
  if (name !== undefined) {
    console.log(`Laid out src/boards/${name}.ts and tests/boards/cases/${name}.ts.`);
    console.log(
      'Fill both in, then run `npm run new:board` once more for the hosts, and `npx vitest run tests/boards`.',
    );
  }
  return formatted;
}

function layOut(id: string): void {
  writeFileSync(join(BOARDS_FOLDER, `${id}.ts`), boardSource(id));
  writeFileSync(join(CASES_FOLDER, `${id}.ts`), casesSource(id));
}

function complain(sentence: string): number {
  console.error(sentence);
  return 1;
}

function boardSource(id: string): string {
  return `import type { Board } from './board.ts';

/** How its pages work, and when they were seen. */
export const ${constantOf(id)}: Board = {
  id: '${id}',
  name: '${id}',
  kind: 'ats',
  hosts: ['${id}.example'],
  embeddable: false,
  postingUrls: ['^(?<posting>${id}\\\\.example/(?<company>[^/?]+)/jobs/(?<id>\\\\d+))/?(?:$|\\\\?)'],
  formUrls: [],
  confirmationUrls: [],
  read: {},
  submitSelectors: [],
  confirmationSelectors: [],
  submitRequests: [],
  refusalSelectors: [],
  alreadyAppliedSelectors: [],
};
`;
}

function casesSource(id: string): string {
  return `import type { BoardCases } from './board-cases.ts';

export const ${constantOf(id)}Cases: BoardCases = {
  boardId: '${id}',
  postings: [{ url: 'https://${id}.example/acme/jobs/12', company: 'acme', id: '12' }],
  forms: [],
  confirmations: [],
  others: ['https://${id}.example/acme'],
};
`;
}
