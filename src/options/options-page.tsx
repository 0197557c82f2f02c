import { LiveRegion } from '../ui/live-region.tsx';
import { Mark } from '../ui/mark.tsx';
import { SavedNote } from '../ui/saved-note.tsx';
import { settings } from '../ui/settings-state.ts';
import { hrefOf, PARTS } from './part.ts';
import { part } from './part-state.ts';
import { ShownPart } from './shown-part.tsx';
import { WORDS } from './words.ts';

/** Each part has its own address, and one of them is shown. */
export function OptionsPage() {
  const known = settings.value;
  if (known === undefined) return null;
  return (
    <div class="settings">
      <header class="settings-head">
        <Mark />
        <h1>{WORDS.title}</h1>
        <SavedNote />
      </header>
      <nav class="settings-parts" aria-label={WORDS.parts}>
        {PARTS.map((name) => (
          <a key={name} href={hrefOf(name)} aria-current={part.value === name ? 'page' : undefined}>
            {WORDS.part[name]}
          </a>
        ))}
        <a class="to-desk" href="/src/dashboard/dashboard.html">
          {WORDS.desk}
        </a>
      </nav>
      <main class="settings-main">
        <ShownPart key={part.value} name={part.value} settings={known} />
      </main>
      <LiveRegion />
    </div>
  );
}
