import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Draft, DraftKind } from '../domain/draft.ts';
import { browser } from '../platform/browser.ts';
import type { FollowUpRow } from '../storage/queries.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { settings } from '../ui/settings-state.ts';
import { CopyButton } from './copy-button.tsx';
import { DRAFT_KINDS, draftOf } from './draft-of.ts';
import { LOG_CHOICES } from './log-choices.ts';
import { LogForm } from './log-form.tsx';
import { DRAFT_WORDS, LOG_WORDS } from './panel-words.ts';
import { useLog } from './use-log.ts';

const KINDS = Object.keys(DRAFT_KINDS) as DraftKind[];

/** The words for this follow-up, on screen while one talks, and what to log afterwards. */
export function DraftPanel({ row }: { readonly row: FollowUpRow }) {
  const id = useId();
  const kind = useSignal<DraftKind>(row.contact?.email && !row.contact.phone ? 'email' : 'call');
  const draft = draftOf(kind.value, row);
  return (
    <>
      <div class="tabs" role="tablist" aria-label={DRAFT_WORDS.kinds} onKeyDown={(event) => moveTab(event, kind)}>
        {KINDS.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            aria-selected={kind.value === name}
            aria-controls={`${id}-panel`}
            tabIndex={kind.value === name ? 0 : -1}
            onClick={() => {
              kind.value = name;
            }}
          >
            {DRAFT_WORDS.kind[name]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${kind.value}`}>
        <DraftText draft={draft} />
      </div>
      <ThenLog row={row} kind={kind.value} key={kind.value} />
    </>
  );
}

function DraftText({ draft }: { readonly draft: Draft }) {
  return (
    <>
      {settings.value?.profile.name === '' && (
        <p class="hint">
          <button type="button" class="link-button" onClick={() => browser.runtime.openOptionsPage()}>
            {DRAFT_WORDS.noProfile}
          </button>{' '}
          {DRAFT_WORDS.noProfileHint}
        </p>
      )}
      {draft.subject !== undefined && (
        <div class="draft-subject">
          <p>
            <span class="soft">{DRAFT_WORDS.subject}</span> {draft.subject}
          </p>
          <CopyButton text={draft.subject} label={`${DRAFT_WORDS.copy} ${DRAFT_WORDS.subject}`} look="icon" />
        </div>
      )}
      <div class="draft-body">
        <p class="draft-text">{draft.body}</p>
        <CopyButton text={draft.body} label={DRAFT_WORDS.copy} look="word" />
      </div>
    </>
  );
}

function ThenLog({ row, kind }: { readonly row: FollowUpRow; readonly kind: DraftKind }) {
  const log = useLog(row);
  const choices = DRAFT_KINDS[kind].flatMap((id) => LOG_CHOICES.filter((choice) => choice.id === id));
  if (log.asking.value) return <LogForm row={row} log={log} choice={log.asking.value} />;
  return (
    <div class="then-log">
      <p class="soft small">{DRAFT_WORDS.logAfter}</p>
      {choices.map((choice) => (
        <button
          key={choice.id}
          type="button"
          class="button chip"
          disabled={log.command.busy.value}
          onClick={() => log.choose(choice)}
        >
          {LOG_WORDS[choice.id]}
        </button>
      ))}
      <ErrorLine error={log.command.error} />
    </div>
  );
}

/** Arrows go round the tabs, and the focus goes along. */
function moveTab(event: KeyboardEvent, kind: { value: DraftKind }): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const next = KINDS.at((KINDS.indexOf(kind.value) + step) % KINDS.length) ?? 'call';
  kind.value = next;
  const tabs = (event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role="tab"]');
  tabs[KINDS.indexOf(next)]?.focus();
}
