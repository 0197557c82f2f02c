/** Addresses that are safe to put into `href`; undefined for what cannot be one. */
export const linkTo = { phone, web };

/** As typed, without what people write for the eye. @example phone('+1 (555) 010-42') // 'tel:+155501042' */
function phone(number: string): string | undefined {
  const dialled = number.replace(/\(0\)/g, '').replace(/[^\d+*#,;]/g, '');
  return /\d{3}/.test(dialled) ? `tel:${dialled}` : undefined;
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
