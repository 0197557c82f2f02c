import type { ContactRole } from './contact.ts';

const ROLES: readonly (readonly [RegExp, ContactRole])[] = [
  [/hiring manager|rekryterande chef|ansættende|ansattande/i, 'hiring-manager'],
  [/recruit|talent|sourc|rekry|rekrut|recrut|reclut|poster|posted by|採用|招聘|채용/i, 'recruiter'],
  [/\bhr\b|\brh\b|human|people|personal|人事/i, 'hr'],
  [
    /manager|head of|director|direktor|direct(?:eur|rice)|chief|founder|\blead\b|leit(?:er|ung)|chef\b|\bc[etof]o\b/i,
    'hiring-manager',
  ],
];

/** The role that the words of a page stand for; '' when they stand for none. @example roleIn('Talent Partner') // 'recruiter' */
export function roleIn(said: string | undefined): ContactRole | '' {
  return ROLES.find(([words]) => words.test(said ?? ''))?.[1] ?? '';
}
