/** `npx tsx tests/tools/write-import-rules.ts`: writes the folder rules of the import table into biome.json. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderRules, isFolderRule } from '../architecture/linter-rules.ts';
import { ROOT } from './repository.ts';
import { runTool } from './tool-command.ts';

const file = join(ROOT, 'biome.json');
const config: { overrides?: unknown[] } = JSON.parse(readFileSync(file, 'utf8'));
const others = (config.overrides ?? []).filter((override) => !isFolderRule(override));
writeFileSync(file, `${JSON.stringify({ ...config, overrides: [...others, ...folderRules()] }, null, 2)}\n`);
process.exitCode = await runTool('@biomejs/biome', ['format', '--write', 'biome.json']);
