/** `npm run soak:messages -- [--cases 100000] [--seed 1]`: requests of every kind, from everyone, through the real router. */
import { parseArgs } from 'node:util';
import { fuzzMessages } from './fuzz-messages.ts';

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const { cases, reached, refused, wrong } = await fuzzMessages(Number(values.cases), Number(values.seed));
for (const what of wrong.slice(0, 20)) console.log(what);
console.log(
  `messages: ${cases} cases, ${reached} reached a handler as its schema allows, ${refused} refused, ${wrong.length} wrong`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
