import type { Application } from '../domain/application.ts';
import { linkTo } from '../ui/link-to.ts';
import { siteName } from './board-names.ts';
import { IDENTITY_WORDS } from './panel-words.ts';
import { WORDS } from './words.ts';

/** «Found on LinkedIn, applied at Greenhouse»; nothing where the two are one. */
export function WhereFound({ application }: { readonly application: Application }) {
  const { foundAt, posting, stage } = application;
  if (foundAt === undefined) return null;
  return (
    <p class="soft small">
      {IDENTITY_WORDS.foundOn} <SiteLink page={foundAt} />
      {stage === 'to-apply' ? IDENTITY_WORDS.thenSeenAt : IDENTITY_WORDS.thenAppliedAt} <SiteLink page={posting} />
    </p>
  );
}

function SiteLink({ page }: { readonly page: { readonly url: string; readonly boardId: string } }) {
  const href = linkTo.web(page.url);
  if (href === undefined) return <>{siteName(page)}</>;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {siteName(page)}
      <span class="for-screen-readers"> {WORDS.opensNewTab}</span>
    </a>
  );
}
