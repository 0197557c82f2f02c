import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Contact } from '../domain/contact.ts';
import { type Duplicate, findDuplicates } from '../domain/find-duplicates.ts';
import type { ContactId } from '../domain/identity.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { useCommand } from '../ui/use-command.ts';
import { tellDone } from './done-state.ts';
import { MergePreview } from './merge-preview.tsx';
import { DUPLICATE_WORDS } from './people-words.ts';
import { labelOfPerson } from './person-label.ts';
import { PersonPicker } from './person-picker.tsx';
import { MERGE_WORDS } from './person-words.ts';
import { route } from './route-state.ts';

interface SamePersonProps {
  readonly contact: Contact;
  readonly everyone: ReadonlyMap<string, Contact>;
}

/** Records that seem to be of the same person, and any other, to be merged with this one. */
export function SamePerson({ contact, everyone }: SamePersonProps) {
  const alike = useMemo(
    () => findDuplicates([...everyone.values()]).filter(({ kept, other }) => [kept.id, other.id].includes(contact.id)),
    [contact.id, everyone],
  );
  const asked = route.value.query.get('compare');
  const comparing = useSignal<string | undefined>(undefined);
  const picking = useSignal(false);
  useEffect(() => {
    comparing.value = asked ?? undefined;
  }, [asked, comparing]);
  const compared = everyone.get(comparing.value ?? '');
  const others = useMemo(() => [...everyone.values()].filter(({ id }) => id !== contact.id), [contact.id, everyone]);
  const close = (): void => {
    comparing.value = undefined;
  };
  return (
    <section class="card desk-card" aria-labelledby="same-title">
      <div class="desk-card-head">
        <h2 id="same-title">{MERGE_WORDS.title}</h2>
      </div>
      {alike.length > 0 && (
        <ul class="alike">
          {alike.map((pair) => (
            <Alike
              key={pair.kept.id + pair.other.id}
              pair={pair}
              contactId={contact.id}
              comparing={comparing.value}
              onCompare={(id) => {
                comparing.value = comparing.peek() === id ? undefined : id;
              }}
            />
          ))}
        </ul>
      )}
      {compared !== undefined && compared.id !== contact.id && (
        <MergePreview key={compared.id} contact={contact} other={compared} everyone={everyone} onClose={close} />
      )}
      {picking.value ? (
        <PersonPicker
          label={MERGE_WORDS.pickTitle}
          people={others}
          disabled={false}
          onPick={({ id }) => {
            comparing.value = id;
            picking.value = false;
          }}
          onCancel={() => {
            picking.value = false;
          }}
        />
      ) : (
        <div>
          <button
            type="button"
            class="link-button"
            onClick={() => {
              picking.value = true;
            }}
          >
            {MERGE_WORDS.pick}
          </button>
          <p class="hint">{MERGE_WORDS.hint}</p>
        </div>
      )}
    </section>
  );
}

interface AlikeProps {
  readonly pair: Duplicate;
  readonly contactId: ContactId;
  readonly comparing: string | undefined;
  readonly onCompare: (id: string) => void;
}

function Alike({ pair: { kept, other, by }, contactId, comparing, onCompare }: AlikeProps) {
  const { busy, error, run } = useCommand();
  const twin = kept.id === contactId ? other : kept;
  const self = kept.id === contactId ? kept : other;
  const isOpen = comparing === twin.id;

  async function tellApart(): Promise<void> {
    const changed = await run('tell-apart', { contactId, otherId: twin.id });
    if (changed !== undefined) tellDone(MERGE_WORDS.toldApart, changed.changeId);
  }

  return (
    <li>
      <p>
        {DUPLICATE_WORDS.pair(labelOfPerson(self), labelOfPerson(twin))}
        <span class="soft small">{` · ${DUPLICATE_WORDS.by[by]}`}</span>
      </p>
      <div class="bar">
        <button
          type="button"
          class="button"
          aria-expanded={isOpen}
          aria-label={isOpen ? undefined : MERGE_WORDS.compareWith(labelOfPerson(twin))}
          onClick={() => onCompare(twin.id)}
        >
          {isOpen ? MERGE_WORDS.hide : MERGE_WORDS.compare}
        </button>
        <button type="button" class="button quiet" disabled={busy.value} onClick={tellApart}>
          {MERGE_WORDS.apart}
        </button>
      </div>
      <ErrorLine error={error} />
    </li>
  );
}
