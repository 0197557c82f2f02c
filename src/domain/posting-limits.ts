/** Longest text kept of each field that a page supplies, in UTF-16 units. */
export const POSTING_LIMITS = {
  url: 2000,
  title: 300,
  company: 200,
  location: 300,
  salary: 200,
  employmentType: 120,
  externalId: 200,
  description: 20_000,
  contactEmail: 254,
} as const;
