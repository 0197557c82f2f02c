import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Database } from '../storage/database.ts';
import { type Practice, readPractice } from '../storage/read-practice.ts';
import { settings } from '../ui/settings-state.ts';
import { useWatched } from '../ui/use-watched.ts';
import { PracticeForm } from './practice-form.tsx';
import { PracticeGuide } from './practice-guide.tsx';
import { PRACTICE_WORDS as WORDS } from './practice-words.ts';
import { runInPage } from './run-in-page.ts';

interface PracticePageProps {
  readonly database: Database;
  readonly tabId: number;
}

/** An advert and a form as on any careers page, and beside it what happens. */
export function PracticePage({ database, tabId }: PracticePageProps) {
  const practice = useWatched(() => readPractice(database, tabId), [database, tabId]).value;
  const sent = useSignal(false);
  const shown = useSignal<string | undefined>(undefined);
  useEffect(() => {
    if (practice?.status !== 'recorded' || shown.peek() === practice.captureId) return;
    shown.value = practice.captureId;
    showAsOnPages(practice);
  }, [practice, shown]);
  return (
    <div class="practice">
      <PracticeGuide practice={practice} sent={sent.value} />
      <main class="card advert">
        <script type="application/ld+json">{JSON.stringify(WORDS.structured)}</script>
        <header>
          <h1>{WORDS.job}</h1>
          <p class="soft">{`${WORDS.company} · ${WORDS.place}`}</p>
        </header>
        {WORDS.about.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {sent.value ? (
          <section aria-labelledby="thanks">
            <h2 id="thanks">{WORDS.thanks}</h2>
            <p>{WORDS.received}</p>
          </section>
        ) : (
          <PracticeForm onSent={() => (sent.value = true)} />
        )}
      </main>
    </div>
  );
}

/** The note of web pages, which the background cannot put into a page of the extension. */
function showAsOnPages({ captureId, title, company, confidence, nextDueOn }: Practice): void {
  const { noteCorner: corner = 'bottom-right', look = 'system' } = settings.peek() ?? {};
  globalThis.squeakyNotePlace = { corner, look };
  globalThis.squeakyToast = { kind: 'recorded', captureId, title, company, confidence, isNew: true, nextDueOn };
  runInPage('toast');
}
