/** Longest text kept of each field of a person that a page shows, in UTF-16 units, and how many of them. */
export const PERSON_LIMITS = {
  name: 80,
  role: 100,
  company: 120,
  email: 254,
  phone: 40,
  profileUrl: 300,
  people: 4,
} as const;
