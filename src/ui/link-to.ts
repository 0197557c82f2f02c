/** Addresses that are safe to put into `href`; undefined for what cannot be one. */
export const linkTo = { phone, mail, web };

/** As typed, without what people write for the eye. @example phone('+1 (555) 010-42') // 'tel:+155501042' */
function phone(number: string): string | undefined {
  const dialled = number.replace(/\(0\)/g, '').replace(/[^\d+*#,;]/g, '');
  return /\d{3}/.test(dialled) ? `tel:${dialled}` : undefined;
}

function mail(
  address: string,
  draft?: { readonly subject?: string | undefined; readonly body: string },
): string | undefined {
  const trimmed = address.trim();
  if (!/^[^\s@]+@[^\s@]+$/.test(trimmed)) return undefined;
  const to = encodeURIComponent(trimmed).replace('%40', '@');
  if (draft === undefined) return `mailto:${to}`;
  const body = encodeURIComponent(draft.body.replace(/\r?\n/g, '\r\n'));
  return `mailto:${to}?subject=${encodeURIComponent(draft.subject ?? '')}&body=${body}`;
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
