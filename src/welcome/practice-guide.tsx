import type { Practice } from '../storage/read-practice.ts';
import { dayWords } from '../ui/day-words.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { Icon } from '../ui/icon.tsx';
import { Mark } from '../ui/mark.tsx';
import { today } from '../ui/today-clock.ts';
import { useCommand } from '../ui/use-command.ts';
import { PRACTICE_WORDS as WORDS } from './practice-words.ts';

interface PracticeGuideProps {
  readonly practice: Practice | undefined;
  readonly sent: boolean;
}

const END = '/src/welcome/welcome.html#/try';

/** What this page is, and what has come of it so far. */
export function PracticeGuide({ practice, sent }: PracticeGuideProps) {
  return (
    <aside class="guide" aria-label={WORDS.guide}>
      <p class="guide-head">
        <Mark />
        <span>{WORDS.guide}</span>
      </p>
      <p class="promise small">
        <Icon name="lock" />
        {WORDS.promise}
      </p>
      <div role="status" class="guide-said">
        {practice?.status === 'recorded' ? <Recorded practice={practice} /> : <p>{wordsBefore(practice, sent)}</p>}
      </div>
      <p>
        <a href={END}>{practice?.status === 'recorded' ? WORDS.finish : WORDS.back}</a>
      </p>
    </aside>
  );
}

function wordsBefore(practice: Practice | undefined, sent: boolean): string {
  if (practice?.status === 'dismissed') return WORDS.takenBack;
  return sent ? WORDS.soon : WORDS.start;
}

function Recorded({ practice }: { readonly practice: Practice }) {
  const { busy, error, run } = useCommand();
  const { nextDueOn } = practice;
  return (
    <>
      <p>
        <strong>{WORDS.recorded}</strong>
      </p>
      <p>{WORDS.noted}</p>
      {nextDueOn !== undefined && <p>{WORDS.next(dayWords(nextDueOn, today.value))}</p>}
      <div class="bar">
        <a class="button" href="/src/popup/popup.html" target="_blank" rel="noreferrer">
          {WORDS.list}
        </a>
        <button
          type="button"
          class="button"
          disabled={busy.value}
          onClick={() => void run('undo-capture', { captureId: practice.captureId })}
        >
          {WORDS.remove}
        </button>
      </div>
      <ErrorLine error={error} />
    </>
  );
}
