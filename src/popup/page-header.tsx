import { browser } from '../platform/browser.ts';
import { dayWords } from '../ui/day-words.ts';
import { Icon } from '../ui/icon.tsx';
import { Mark } from '../ui/mark.tsx';
import { today } from '../ui/today-clock.ts';
import { laterParts } from './later-parts.ts';
import { day } from './popup-state.ts';
import { QUESTIONS_ID } from './questions-id.ts';
import { WORDS } from './words.ts';

export function PageHeader() {
  const due = day.value?.due.rows.length ?? 0;
  const BesideButton = laterParts.value?.BesideButton;
  const questions = day.value?.pending.length ?? 0;
  return (
    <header class="page-header">
      <Mark />
      <div class="page-title">
        <h1>{WORDS.today}</h1>
        <p class="soft small">
          {dayWords(today.value, today.value)}
          {due > 0 && ` · ${WORDS.people(due)}`}
        </p>
      </div>
      {due > 0 && questions > 0 && (
        <button type="button" class="link-button small" onClick={showQuestions}>
          {WORDS.questions(questions)}
        </button>
      )}
      {BesideButton && <BesideButton />}
      <a
        class="button quiet only-icon"
        href="/src/dashboard/dashboard.html"
        target="_blank"
        rel="noreferrer"
        aria-label={WORDS.desk}
        title={WORDS.desk}
      >
        <Icon name="desk" />
      </a>
      <button
        type="button"
        class="button quiet only-icon"
        aria-label={WORDS.settings}
        title={WORDS.settings}
        onClick={() => browser.runtime.openOptionsPage()}
      >
        <Icon name="settings" />
      </button>
    </header>
  );
}

function showQuestions(): void {
  const section = document.getElementById(QUESTIONS_ID);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}
