import { type ContactRole, ContactRoleSchema } from '../domain/contact.ts';
import { POSTING_LIMITS } from '../domain/posting-limits.ts';
import { roleIn } from '../domain/role-in.ts';
import { addressIn, type Cells, NOTHING_SAID, textOf } from './cells-of-row.ts';
import { cleanCell, cleanLines } from './clean-cell.ts';
import type { ImportedPerson } from './imported-record.ts';
import type { TableKind } from './known-tables.ts';

/** As our own tables write them. */
const ROLES: ReadonlySet<string> = new Set(ContactRoleSchema.options);

/**
 * The person whom a row names: whom it is about, or the contact of its application. Undefined where it has no name.
 * @param heading of the column of names: «Recruiter» tells the role where no other column does
 */
export function personIn(cells: Cells, kind: TableKind, heading: string | undefined): ImportedPerson | undefined {
  const whole = cells.get('personName') ?? [cells.get('firstName'), cells.get('lastName')].filter(Boolean).join(' ');
  const email = cleanCell((cells.get('personEmail') ?? '').replace(/^mailto:/i, ''), 254);
  const name =
    cleanCell(whole, 120) || (kind === 'applications' && email.includes('@') ? (email.split('@')[0] ?? '') : '');
  if (name === '' || NOTHING_SAID.test(name)) return undefined;
  const said = cleanCell(cells.get('personRole') ?? (kind === 'people' ? (cells.get('title') ?? '') : ''), 120);
  const profileUrl = addressIn(cells.get('personUrl'), 500);
  return {
    name,
    role: ROLES.has(said)
      ? (said as ContactRole)
      : roleIn(said) || (kind === 'people' ? 'network' : roleIn(heading) || 'hr'),
    ...textOf('company', cells, POSTING_LIMITS.company),
    ...(email.includes('@') ? { email } : {}),
    ...(cells.has('personPhone') ? { phone: cleanCell(cells.get('personPhone') ?? '', 60) } : {}),
    ...(profileUrl === undefined ? {} : { profileUrl }),
    ...personNote(ROLES.has(said) ? '' : said, kind === 'people' ? cleanLines(cells.get('note') ?? '', 3800) : ''),
  };
}

function personNote(said: string, note: string): Pick<ImportedPerson, 'note'> {
  const text = [said, note].filter((part) => part !== '').join('\n');
  return text === '' ? {} : { note: text };
}
