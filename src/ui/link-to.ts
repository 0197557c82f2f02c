/** Addresses that are safe to put into `href`; undefined for what cannot be one. */
export const linkTo = { phone, mail, web };

/** As typed, without what people write for the eye. @example phone('+1 (555) 010-42') // 'tel:+155501042' */
function phone(number: string): string | undefined {
  const dialled = number.replace(/\(0\)/g, '').replace(/[^\d+*#,;]/g, '');
  return /\d{3}/.test(dialled) ? `tel:${dialled}` : undefined;
}

interface Mail {
  readonly subject?: string | undefined;
  readonly body: string;
}

/** Windows hands no longer address over to a mail program, and cuts it silently. */
const LONGEST_MAIL_LINK = 2000;

/**
 * A mail ready to send; without an address where none is known, and without its body where that is too long to hand over:
 * half a mail must not be sent. @example mail('a@b.example') // 'mailto:a@b.example'
 */
function mail(address: string, draft?: Mail): string | undefined {
  const trimmed = address.trim();
  if (trimmed === '' ? draft === undefined : !/^[^\s@]+@[^\s@]+$/.test(trimmed)) return undefined;
  const to = encode(trimmed).replace('%40', '@');
  if (draft === undefined) return `mailto:${to}`;
  const subject = `mailto:${to}?subject=${encode(draft.subject ?? '')}`;
  const whole = `${subject}&body=${encode(draft.body.replace(/\r?\n/g, '\r\n'))}`;
  return whole.length <= LONGEST_MAIL_LINK ? whole : subject;
}

/** Half of a surrogate pair would make it throw. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed());
}

/** http and https only: a posting's address comes from a page. */
function web(url: string): string | undefined {
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : undefined;
  } catch {
    return undefined;
  }
}
