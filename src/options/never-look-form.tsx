import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { siteIn } from '../domain/never-look.ts';
import { MOST_SITES } from '../settings/settings.ts';
import { announce } from '../ui/announce.ts';
import { saveSettings } from '../ui/settings-state.ts';
import { TextField } from '../ui/text-field.tsx';
import { SITES_WORDS } from './sites-words.ts';

/** Sites to be left alone, whatever is allowed otherwise: typed or pasted, and taken off the list again. */
export function NeverLookForm({ sites }: { readonly sites: readonly string[] }) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const typed = useSignal('');
  const error = useSignal<string | undefined>(undefined);

  function add(event: Event): void {
    event.preventDefault();
    const words = typed
      .peek()
      .split(/[\s,;]+/)
      .filter(Boolean);
    const found = words.map(siteIn);
    const wrong = words.filter((_, place) => found[place] === undefined);
    const added = found.filter((site) => site !== undefined && !sites.includes(site)) as string[];
    error.value = wrong.length > 0 ? SITES_WORDS.noSite(wrong.join(', ')) : undefined;
    if (words.length === 0) error.value = SITES_WORDS.nothingTyped;
    if (sites.length + added.length > MOST_SITES) error.value = SITES_WORDS.tooMany(MOST_SITES);
    else if (added.length > 0) void saveSettings({ neverLook: [...sites, ...new Set(added)] });
    if (words.length > 0 && wrong.length === 0) announce(SITES_WORDS.added(found.join(', ')));
    if (error.peek() === undefined) typed.value = '';
    else typed.value = wrong.join(' ');
    form.current?.querySelector('input')?.focus();
  }

  function remove(site: string): void {
    void saveSettings({ neverLook: sites.filter((other) => other !== site) });
    announce(SITES_WORDS.removed(site));
    form.current?.querySelector('input')?.focus();
  }

  return (
    <section class="card step-card" aria-labelledby={id}>
      <div>
        <h3 id={id}>{SITES_WORDS.never}</h3>
        <p class="soft small">{SITES_WORDS.neverHint}</p>
      </div>
      <form class="never-add" ref={form} onSubmit={add} noValidate>
        <TextField
          label={SITES_WORDS.site}
          value={typed.value}
          maxLength={2000}
          error={error.value}
          hint={SITES_WORDS.siteHint}
          onInput={(text) => {
            typed.value = text;
            error.value = undefined;
          }}
        />
        <button type="submit" class="button">
          {SITES_WORDS.add}
        </button>
      </form>
      {sites.length === 0 ? (
        <p class="soft small">{SITES_WORDS.none}</p>
      ) : (
        <ul class="never-list" aria-label={SITES_WORDS.never}>
          {sites.toSorted().map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button
                type="button"
                class="link-button"
                aria-label={SITES_WORDS.lookAgainAt(site)}
                onClick={() => remove(site)}
              >
                {SITES_WORDS.lookAgain}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
