import { Icon } from '../ui/icon.tsx';
import { BANNER_WORDS } from './panel-words.ts';

/** A damaged row is said, and hides no other. */
export function UnreadableNote({ count }: { readonly count: number }) {
  return (
    <div class="note">
      <Icon name="warning" />
      <p>
        {count === 1 ? BANNER_WORDS.unreadableRow : BANNER_WORDS.unreadableRows(count)}{' '}
        <span class="soft">{BANNER_WORDS.unreadableHint}</span>
      </p>
    </div>
  );
}
