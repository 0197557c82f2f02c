/**
 * `npm run bench:season`: a season of 60 applications and 25 people over 120 days, played through the real services, as a
 * table. The same as a test, shorter: tests/properties/season.property.test.ts. `npm run bench:season -- 7` plays seed 7.
 */
import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import { WHOLE_SEASON } from '../season/season-plan.ts';
import { simulateSeason } from '../season/simulate-season.ts';

const seed = Number(process.argv[2] ?? 1);
const started = performance.now();
const { lines, violations } = await simulateSeason({ ...WHOLE_SEASON, seed });
const width = Math.max(...lines.map(([name]) => name.length));
for (const [name, figure] of lines) console.log(`${name.padEnd(width)}  ${String(figure).padStart(8)}`);
for (const [name, told] of Object.entries(violations))
  for (const each of told.slice(0, 20)) console.log(`${name}: ${each}`);
console.log(`seed ${seed}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
if (Object.values(violations).some((told) => told.length > 0)) process.exitCode = 1;
