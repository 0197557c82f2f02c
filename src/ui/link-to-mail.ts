/**
 * A mail ready to send; without an address where none is known, and without its body where that is too long to hand over:
 * half a mail must not be sent. @example linkToMail('a@b.example') // 'mailto:a@b.example'
 */
export function linkToMail(address: string, draft?: Mail): string | undefined {
  const trimmed = address.trim();
  if (trimmed === '' ? draft === undefined : !/^[^\s@]+@[^\s@]+$/.test(trimmed)) return undefined;
  const to = encode(trimmed).replace('%40', '@');
  if (draft === undefined) return `mailto:${to}`;
  const subject = `mailto:${to}?subject=${encode(draft.subject ?? '')}`;
  const whole = `${subject}&body=${encode(draft.body.replace(/\r?\n/g, '\r\n'))}`;
  return whole.length <= LONGEST_MAIL_LINK ? whole : subject;
}

interface Mail {
  readonly subject?: string | undefined;
  readonly body: string;
}

/** Windows hands no longer address over to a mail program, and cuts it silently. */
const LONGEST_MAIL_LINK = 2000;

/** Half of a surrogate pair would make it throw. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed());
}
