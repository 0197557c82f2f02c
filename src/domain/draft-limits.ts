import type { DraftKind } from './draft-kind.ts';

/** What the site allows in the note of an invitation. */
export const LINKEDIN_LIMIT = 300;
/** Two parts of a text message, less room for a signature. */
export const TEXT_LIMIT = 319;
/** Thirty seconds of speech. */
export const VOICEMAIL_WORDS = 75;
/** What the site allows in a message to somebody outside one's own circle. */
export const LINKEDIN_MESSAGE_LIMIT = 1900;

/** Whether the words keep to what their kind allows. @param phone mine, which takes longer to say than to read */
export function draftFits(kind: DraftKind, text: string, phone: string): boolean {
  switch (kind) {
    case 'voicemail':
      return spokenWords(text, phone) <= VOICEMAIL_WORDS;
    case 'linkedin':
      return text.length <= LINKEDIN_LIMIT;
    case 'linkedin-message':
      return text.length <= LINKEDIN_MESSAGE_LIMIT;
    case 'text':
      return text.length <= TEXT_LIMIT;
    case 'call':
    case 'email':
      return true;
  }
}

/** Words as one says them: a telephone number takes about as long as half its digits in words. */
function spokenWords(text: string, phone: string): number {
  if (phone === '') return countWords(text);
  const parts = text.split(phone);
  const perNumber = Math.max(Math.ceil(phone.replace(/\D/g, '').length / 2), countWords(phone));
  return countWords(parts.join(' ')) + (parts.length - 1) * perNumber;
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
