/** Runs beside the page: a table of 50,000 rows is read and planned without the page noticing. Ended by the page. */
import { createStaging } from '../storage/import-staging.ts';
import { openDatabase } from '../storage/queries.ts';
import type { ImportAnswer, ImportAsk } from './import-protocol.ts';
import { startImportSession } from './import-session.ts';

const answer = startImportSession({
  database: openDatabase(),
  staging: createStaging(),
  tell: (said: ImportAnswer) => self.postMessage(said),
  pause: () => new Promise((done) => setTimeout(done)),
});

self.addEventListener('message', ({ data }: MessageEvent<ImportAsk>) => void answer(data));
