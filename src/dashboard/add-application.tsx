import { useSignal } from '@preact/signals';
import type { LocalDate } from '../domain/local-date.ts';
import { nextWords } from '../popup/next-words.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { linkTo } from '../ui/link-to.ts';
import { today } from '../ui/today-clock.ts';
import { useCommand } from '../ui/use-command.ts';
import { ADD_APPLICATION_WORDS } from './add-application-words.ts';
import { type ApplicationDraft, ApplicationFields } from './application-fields.tsx';
import { tellDone } from './done-state.ts';
import { hrefOf } from './route.ts';

const emptyDraft = (): ApplicationDraft => ({
  ...{ title: '', company: '', url: '', location: '' },
  notYet: false,
  appliedOn: today.peek(),
  channel: 'portal',
});

/** By hand, for what no page could tell of; the record opens when it is added. */
export function AddApplication({ onClose }: { readonly onClose: () => void }) {
  const { busy, error, run } = useCommand();
  const draft = useSignal(emptyDraft());
  const badLink = useSignal<string | undefined>(undefined);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const request = requestOf(draft.peek());
    badLink.value = request === 'bad-link' ? ADD_APPLICATION_WORDS.notALink : undefined;
    if (request === 'bad-link') return;
    const added = await run('add-application', request);
    if (added === undefined) return;
    onClose();
    location.hash = hrefOf('applications', added.applicationId);
    const words = added.isNew
      ? ADD_APPLICATION_WORDS.added(request.title, nextWords(added.nextDueOn, today.value))
      : ADD_APPLICATION_WORDS.known(request.title);
    tellDone(words, added.changeId);
  }

  return (
    <section class="card desk-card" aria-labelledby="add-application-title">
      <div class="desk-card-head">
        <h2 id="add-application-title">{ADD_APPLICATION_WORDS.title}</h2>
      </div>
      <p class="soft">{ADD_APPLICATION_WORDS.hint}</p>
      <form class="form" onSubmit={submit}>
        <ApplicationFields
          draft={draft.value}
          badLink={badLink.value}
          onChange={(part) => {
            draft.value = { ...draft.peek(), ...part };
          }}
        />
        <ErrorLine error={error} />
        <div class="bar">
          <button type="submit" class="button primary" disabled={busy.value || !isFilled(draft.value)}>
            {ADD_APPLICATION_WORDS.submit}
          </button>
          <button type="button" class="button quiet" onClick={onClose}>
            {ADD_APPLICATION_WORDS.cancel}
          </button>
        </div>
      </form>
    </section>
  );
}

function isFilled({ title, company, notYet, appliedOn }: ApplicationDraft): boolean {
  return title.trim() !== '' && company.trim() !== '' && (notYet || appliedOn !== '');
}

/** An address may be typed without its `https://`. */
function requestOf({ notYet, ...draft }: ApplicationDraft) {
  const typed = draft.url.trim();
  const url = typed === '' ? undefined : (linkTo.web(typed) ?? linkTo.web(`https://${typed}`));
  if (typed !== '' && url === undefined) return 'bad-link';
  const place = draft.location.trim();
  return {
    title: draft.title.trim(),
    company: draft.company.trim(),
    stage: notYet ? 'to-apply' : 'applied',
    appliedOn: (notYet ? today.peek() : draft.appliedOn) as LocalDate,
    channel: draft.channel,
    ...(url === undefined ? {} : { url }),
    ...(place === '' ? {} : { location: place }),
  } as const;
}
