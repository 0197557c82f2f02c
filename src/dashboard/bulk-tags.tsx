import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { ListedRow } from '../storage/listed-row.ts';
import { Icon } from '../ui/icon.tsx';
import { DropDown } from './drop-down.tsx';
import { frequent } from './table-filters.tsx';
import { BULK_WORDS } from './table-words.ts';

interface BulkTagsProps {
  readonly rows: readonly ListedRow[];
  readonly all: readonly ListedRow[];
  readonly busy: boolean;
  /** @returns whether it was done */
  readonly onTag: (kind: 'tag' | 'untag', tag: string) => Promise<boolean>;
}

/** The tags that the chosen ones have, each to be taken off all of them, and one to be given to all. */
export function BulkTags({ rows, all, busy, onTag }: BulkTagsProps) {
  const text = useSignal('');
  const tags = useMemo(() => frequent(rows.flatMap((row) => row.tags)), [rows]);
  const known = useMemo(() => frequent(all.flatMap((row) => row.tags)), [all]);

  async function add(event: Event): Promise<void> {
    event.preventDefault();
    const tag = text.value.trim();
    if (tag !== '' && (await onTag('tag', tag))) text.value = '';
  }

  return (
    <DropDown label={BULK_WORDS.tag} title={BULK_WORDS.tag} disabled={busy}>
      <form class="bulk-tag-form" onSubmit={add}>
        <input
          class="input"
          aria-label={BULK_WORDS.addTag}
          placeholder={BULK_WORDS.addTag}
          list="known-tags"
          maxLength={40}
          autocomplete="off"
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
        <datalist id="known-tags">
          {known.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
        <button type="submit" class="button primary">
          {BULK_WORDS.add}
        </button>
      </form>
      {tags.length > 0 && (
        <ul class="tag-list">
          {tags.map((tag) => (
            <li key={tag} class="tag-chip">
              {tag}
              <button type="button" aria-label={BULK_WORDS.takeTag(tag)} onClick={() => onTag('untag', tag)}>
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </DropDown>
  );
}
