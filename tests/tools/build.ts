/** `npm run build`: dist/chromium and dist/firefox from one manifest.json. */
import { join } from 'node:path';
import { BUILDS, buildExtension, buildFolder } from './build-extension.ts';
import { fileSize, sizeWords, sumSizes } from './file-size.ts';
import { listFiles } from './list-files.ts';
import { ROOT } from './repository.ts';

try {
  for (const build of BUILDS) {
    await buildExtension(build);
    const folder = join(ROOT, buildFolder(build));
    const sizes = listFiles(folder).map((file) => fileSize(join(folder, file)));
    console.log(`${buildFolder(build)}: ${sizes.length} files, ${sizeWords(sumSizes(sizes))}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
