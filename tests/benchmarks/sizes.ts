/** `npm run bench:size`: the size of each shipped file, minified and gzipped. */
import { ensureBuild } from '../tools/ensure-build.ts';
import { everySize, promisedSizes } from './size-lines.ts';

const build = await ensureBuild('chromium');
console.log([...everySize(build), '', ...promisedSizes(build)].join('\n'));
