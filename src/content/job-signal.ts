const JOB_ADDRESS =
  /job|career|karriere|carri[eè]re|stelle|recru|rekrut|vacan|vaca[nt]|emploi|empleo|employ|apply|appli|postul|candidat|bewerb|hiring|talent|position|opening|greenhouse|lever|ashby|workday|gh_jid|saiyo|recruit|採用|求人|招聘|채용|praca|praci|lavora|offerte|vagas|trabalhe|werken|ansok|kariera/i;

/** The address speaks of jobs, or the page describes one. */
export function looksLikeJob(): boolean {
  if (JOB_ADDRESS.test(decodeAddress())) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    if (script.textContent?.includes('JobPosting')) return true;
  return document.querySelector('[itemtype*="JobPosting"]') !== null;
}

function decodeAddress(): string {
  const address = location.host + location.pathname + location.search;
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** A field of a form in which one introduces oneself, not a search box. */
export function isInForm(target: EventTarget | undefined): boolean {
  if (!(target instanceof Element) || !target.matches('input, textarea, select')) return false;
  const form = target.closest('form');
  return form === null || form.querySelector('input[type="file"], textarea') !== null || form.elements.length > 3;
}
