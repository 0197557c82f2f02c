import type { Contact } from '../domain/contact.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { linkTo } from '../ui/link-to.ts';
import { linkToMail } from '../ui/link-to-mail.ts';
import { phoneWords } from './phone-words.ts';

/** How to reach a person, each a link where it can be one. */
export function WaysToReach({ contact }: { readonly contact: Pick<Contact, 'phone' | 'email' | 'profileUrl'> }) {
  const { phone, email, profileUrl } = contact;
  if (!phone && !email && !profileUrl) return null;
  return (
    <ul class="reach">
      {phone && <Way icon="phone" href={linkTo.phone(phone)} words={phoneWords(phone)} />}
      {email && <Way icon="mail" href={linkToMail(email)} words={email} />}
      {profileUrl && <Way icon="person" href={linkTo.web(profileUrl)} words={profileWords(profileUrl)} />}
    </ul>
  );
}

interface WayProps {
  readonly icon: IconName;
  readonly href: string | undefined;
  readonly words: string;
}

function Way({ icon, href, words }: WayProps) {
  return (
    <li>
      {href === undefined ? (
        words
      ) : (
        <a href={href} target="_blank" rel="noreferrer">
          <Icon name={icon} />
          {words}
        </a>
      )}
    </li>
  );
}

/** @example profileWords('https://www.linkedin.com/in/susan-lee/') // 'linkedin.com/in/susan-lee' */
export function profileWords(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?|\/$/g, '');
}
