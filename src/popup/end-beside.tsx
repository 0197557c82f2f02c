import type { Contact } from '../domain/contact.ts';
import type { ApplicationId } from '../domain/identity.ts';
import type { FollowUpRow } from '../storage/queries.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { useCommand } from '../ui/use-command.ts';
import { settle } from './popup-state.ts';
import { PEOPLE_WORDS } from './thread-words.ts';

interface EndBesideProps {
  readonly row: FollowUpRow;
  readonly contact: Contact;
  readonly applicationId: ApplicationId;
}

/** Who has a thread of their own beside the application goes back to its one. */
export function EndBeside({ row, contact, applicationId }: EndBesideProps) {
  const { busy, error, run } = useCommand();

  async function end(): Promise<void> {
    const beside = { applicationId, contactId: contact.id, follow: 'with-application' } as const;
    const changed = await run('follow-beside', beside);
    if (changed === undefined) return;
    const text = PEOPLE_WORDS.nowWith(contact.name);
    settle({ place: `follow-up:${row.followUp.id}`, text, changeId: changed.changeId, row });
  }

  return (
    <div class="chips">
      <button type="button" class="button chip" disabled={busy.value} onClick={end}>
        {PEOPLE_WORDS.withApplication(contact.name)}
      </button>
      <ErrorLine error={error} />
    </div>
  );
}
