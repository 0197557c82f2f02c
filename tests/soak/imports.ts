/**
 * `npm run soak:imports -- [--mutations 10000] [--merges 1000] [--seed 1]`: the properties of bringing files in, at length. Mutated
 * files are refused or brought in whole, and two machines that bring in each other come to say the same.
 */
import { parseArgs } from 'node:util';
import { runStep } from '../tools/run-step.ts';
import { toolCommand } from '../tools/tool-command.ts';

const { values } = parseArgs({
  options: {
    mutations: { type: 'string', default: '10000' },
    merges: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});
process.env.IMPORT_MUTATIONS = values.mutations;
process.env.MERGE_ROUNDS = values.merges;
process.env.IMPORT_SEED = values.seed;

const files = ['imports', 'merge'].map((name) => `tests/properties/${name}.property.test.ts`);
const LONGEST_MINUTES = 60;
const { code } = await runStep(toolCommand('vitest', ['run', ...files]), LONGEST_MINUTES);
process.exitCode = code === 0 ? 0 : 1;
