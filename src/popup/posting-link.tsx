import type { Posting } from '../domain/posting.ts';
import { Icon } from '../ui/icon.tsx';
import { linkTo } from '../ui/link-to.ts';
import { WORDS } from './words.ts';

/** The posting's title; a link where its address is one of the web. */
export function PostingLink({ posting }: { readonly posting: Posting }) {
  const href = linkTo.web(posting.url);
  if (href === undefined) return <p class="posting">{posting.title}</p>;
  return (
    <p class="posting">
      <a href={href} target="_blank" rel="noreferrer">
        {posting.title}
        <Icon name="external" />
        <span class="for-screen-readers">{WORDS.opensNewTab}</span>
      </a>
    </p>
  );
}
