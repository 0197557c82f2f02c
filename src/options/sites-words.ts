/** Words of where it may look, and where never. */
export const SITES_WORDS = {
  huntingQuiet: 'Watched, without notes in its pages',
  huntingNotes: 'Watched, with notes in its pages',
  huntingAlone: 'Left alone',
  huntingWhy: 'It is one of the boards above, and it searches its pages for extensions.',
  huntingLink: 'Notes there are a choice of their own.',
  huntingLeave: 'Leave LinkedIn alone',
  huntingLook: 'Look at LinkedIn again',
  never: 'Never look at',
  neverHint:
    'On these sites, and on everything under them, nothing of ours runs, whatever is allowed above: nothing is read and nothing is captured. What is on record stays.',
  site: 'Site',
  siteHint: 'An address, or a part of one. For example: acme.com or intranet.acme.com',
  add: 'Add',
  none: 'No site yet. In a page’s menu you also find «Never look at this site».',
  lookAgain: 'Look again',
  lookAgainAt: (site: string) => `Look again at ${site}`,
  added: (sites: string) => `Left alone from now on: ${sites}`,
  removed: (site: string) => `${site} may be looked at again`,
  noSite: (words: string) => `This is no address of a site: ${words}`,
  nothingTyped: 'Type the address of a site first.',
  tooMany: (most: number) => `The list holds at most ${most} sites.`,
} as const;
