/** Sites that the person wants left alone, each as the plain name of a host, with everything under it. */

/** @returns undefined for what is no address of a site @example siteIn('https://www.Acme.com/jobs?id=1') // 'acme.com' */
export function siteIn(text: string): string | undefined {
  const [, scheme = '', rest = ''] = /^([a-z*]+:\/\/)?(.*)$/is.exec(text.trim()) ?? [];
  const host = hostIn(`http://${rest.replace(/^\*\./, '')}`)?.replace(/^www\.(?=.+\.)/, '');
  if (host === undefined || !/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(host)) return undefined;
  return host.includes('.') || host === 'localhost' || scheme !== '' ? host : undefined;
}

/** @param url of a page; what is no address is no site */
export function isNeverLooked(sites: readonly string[], url: string): boolean {
  const host = sites.length === 0 ? undefined : hostIn(url);
  return host !== undefined && sites.some((site) => host === site || host.endsWith(`.${site}`));
}

/** For the browser: all of these sites' pages. @example neverPatterns(['acme.com']) // ['*://*.acme.com/*'] */
export function neverPatterns(sites: readonly string[]): string[] {
  return sites.map((site) => `*://${isName(site) ? '*.' : ''}${site}/*`);
}

/** A number has nothing under it, and neither has a host without a dot. */
function isName(site: string): boolean {
  return site.includes('.') && /[a-z]/.test(site.slice(site.lastIndexOf('.')));
}

function hostIn(url: string): string | undefined {
  try {
    return new URL(url).hostname.replace(/\.$/, '') || undefined;
  } catch {
    return undefined;
  }
}
