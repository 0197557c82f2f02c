import { Icon } from '../ui/icon.tsx';
import { linkTo } from '../ui/link-to.ts';

/** Dials where the machine can; else the number alone. */
export function PhoneLink({ phone }: { readonly phone: string }) {
  const href = linkTo.phone(phone);
  if (href === undefined) return <span>{phone}</span>;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      <Icon name="phone" />
      {phone}
    </a>
  );
}
