import { useSignal } from '@preact/signals';
import type { Application } from '../domain/application.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { Icon } from '../ui/icon.tsx';
import { useCommand } from '../ui/use-command.ts';
import { tellDone } from './done-state.ts';
import { RECORD_WORDS } from './record-words.ts';

/** The tags, each to be taken away, and one more to be written. */
export function TagsField({ application }: { readonly application: Application }) {
  const { busy, error, run } = useCommand();
  const text = useSignal('');
  const tags = application.tags ?? [];

  async function save(next: readonly string[]): Promise<boolean> {
    const changed = await run('edit-application', { applicationId: application.id, tags: [...next] });
    if (changed !== undefined) tellDone(RECORD_WORDS.tagsSaved, changed.changeId);
    return changed !== undefined;
  }

  async function add(event: Event): Promise<void> {
    event.preventDefault();
    const written = text.value
      .split(',')
      .map((tag) => tag.trim().slice(0, 40))
      .filter((tag) => tag !== '');
    if (written.length > 0 && (await save([...tags, ...written]))) text.value = '';
  }

  return (
    <div class="edit-field look-fact">
      <span class="edit-label soft small" id="tags-label">
        {RECORD_WORDS.tags}
      </span>
      <div>
        {tags.length > 0 && (
          <ul class="tag-list" aria-labelledby="tags-label">
            {tags.map((tag) => (
              <li key={tag} class="tag-chip">
                {tag}
                <button
                  type="button"
                  disabled={busy.value}
                  aria-label={RECORD_WORDS.removeTag(tag)}
                  onClick={() => save(tags.filter((other) => other !== tag))}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
        )}
        <form class="tag-form" onSubmit={add}>
          <input
            class="input"
            aria-label={RECORD_WORDS.addTag}
            placeholder={RECORD_WORDS.addTag}
            value={text.value}
            maxLength={200}
            autocomplete="off"
            onInput={(event) => {
              text.value = event.currentTarget.value;
            }}
          />
        </form>
        <ErrorLine error={error} />
      </div>
    </div>
  );
}
