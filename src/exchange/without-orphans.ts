import { threadKeyOf, threadOf } from '../domain/follow-up.ts';
import type { BackupTables } from './backup-rows.ts';

type Owned = {
  readonly applicationId?: string | undefined;
  readonly contactId?: string | undefined;
};

/**
 * A damaged row of a backup is left out, and others may speak of it: a tie to nobody is none, a touch about nothing is none, and
 * one with somebody who is not there is still a touch. @returns how many rows were left out, too
 */
export function withoutOrphans(
  mine: BackupTables,
  theirs: BackupTables,
): { readonly tables: BackupTables; readonly orphans: number } {
  const applications = new Set<string>([...mine.applications, ...theirs.applications].map(({ id }) => id));
  const contacts = new Set<string>([...mine.contacts, ...theirs.contacts].map(({ id }) => id));
  let orphans = 0;
  const kept = <Row extends Owned>(rows: readonly Row[], whole: 'needs-both' | 'needs-one'): Row[] =>
    rows.flatMap((row) => {
      const { applicationId, contactId } = row;
      const isAbout = applicationId !== undefined && applications.has(applicationId);
      const isWith = contactId !== undefined && contacts.has(contactId);
      const lacksApplication = applicationId !== undefined && !isAbout;
      if (lacksApplication || (whole === 'needs-both' ? !isWith : !isAbout && !isWith)) {
        orphans += 1;
        return [];
      }
      if (contactId === undefined || isWith) return [row];
      const { contactId: _nobody, ...rest } = row;
      return [rest as unknown as Row];
    });
  // a follow-up whose thread is not that of its own ids would never be found by it
  const ofTheirThread = theirs.followUps.filter((row) => row.threadKey === threadKeyOf(threadOf(row)));
  orphans += theirs.followUps.length - ofTheirThread.length;
  const tables = {
    ...theirs,
    applicationContacts: kept(theirs.applicationContacts, 'needs-both'),
    touchpoints: kept(theirs.touchpoints, 'needs-one'),
    followUps: kept(ofTheirThread, 'needs-one'),
  };
  return { tables, orphans };
}
