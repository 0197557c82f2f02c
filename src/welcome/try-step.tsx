import { Icon } from '../ui/icon.tsx';
import { WORDS } from './words.ts';

/** The practice page, and what happens next. */
export function TryStep() {
  return (
    <>
      <p class="soft">{WORDS.tryHint}</p>
      <div class="bar">
        <a class="button primary" href="/src/welcome/practice.html">
          {WORDS.tryIt}
        </a>
      </div>
      <section class="next-part" aria-labelledby="next-part">
        <h2 id="next-part">{WORDS.readyTitle}</h2>
        <ol class="points numbered">
          {WORDS.afterwards.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ol>
        <div class="bar">
          <a class="button" href="/src/dashboard/dashboard.html">
            <Icon name="desk" />
            {WORDS.desk}
          </a>
          <a class="button" href="/src/options/options.html">
            <Icon name="settings" />
            {WORDS.settings}
          </a>
        </div>
      </section>
    </>
  );
}
