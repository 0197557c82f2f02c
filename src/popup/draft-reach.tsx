import type { Draft } from '../domain/draft.ts';
import type { FollowUpRow } from '../storage/queries.ts';
import { Icon } from '../ui/icon.tsx';
import { linkTo } from '../ui/link-to.ts';
import { linkToMail } from '../ui/link-to-mail.ts';
import { linkToText } from '../ui/link-to-text.ts';
import { DRAFT_WORDS } from './panel-words.ts';

/** The way to the person that goes with the draft: the number to dial, the mail ready to send, their profile. */
export function DraftReach({ row, draft }: { readonly row: FollowUpRow; readonly draft: Draft }) {
  const { contact } = row;
  switch (draft.kind) {
    case 'call':
    case 'voicemail':
    case 'text': {
      if (!contact?.phone) return null;
      const href = draft.kind === 'text' ? linkToText(contact.phone, draft.body) : linkTo.phone(contact.phone);
      const words = draft.kind === 'text' ? DRAFT_WORDS.openText : DRAFT_WORDS.dial(contact.phone);
      return <ReachLink href={href} icon="phone" words={words} />;
    }
    case 'email': {
      const href = linkToMail(contact?.email ?? '', draft);
      return (
        <>
          <ReachLink href={href} icon="mail" words={DRAFT_WORDS.openMail} />
          {href?.includes('&body=') === false && <p class="hint">{DRAFT_WORDS.mailTooLong}</p>}
        </>
      );
    }
    case 'linkedin':
    case 'linkedin-message':
      return <ReachLink href={linkTo.web(contact?.profileUrl ?? '')} icon="person" words={DRAFT_WORDS.openProfile} />;
  }
}

interface ReachLinkProps {
  readonly href: string | undefined;
  readonly icon: 'phone' | 'mail' | 'person';
  readonly words: string;
}

function ReachLink({ href, icon, words }: ReachLinkProps) {
  if (href === undefined) return null;
  return (
    <a class="button" href={href} target="_blank" rel="noreferrer">
      <Icon name={icon} />
      {words}
    </a>
  );
}
