import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import type { Draft } from '../domain/draft.ts';
import type { DraftKind } from '../domain/draft-kind.ts';
import { browser } from '../platform/browser.ts';
import type { FollowUpRow } from '../storage/queries.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { settings } from '../ui/settings-state.ts';
import { type AskAnswers, logOfAnswers, useAskAnswers } from './ask-answers.ts';
import { AsksChecklist } from './asks-checklist.tsx';
import { CopyButton } from './copy-button.tsx';
import { DRAFT_KINDS, draftOf } from './draft-of.ts';
import { DraftReach } from './draft-reach.tsx';
import { LOG_CHOICES } from './log-choices.ts';
import { LogForm } from './log-form.tsx';
import { DRAFT_WORDS } from './panel-words.ts';
import { noteShown } from './shown-drafts.ts';
import { LOG_WORDS } from './touch-words.ts';
import { useLog } from './use-log.ts';

const KINDS = Object.keys(DRAFT_KINDS) as DraftKind[];

/** The words for this follow-up, on screen while one talks, and what to log afterwards. */
export function DraftPanel({ row }: { readonly row: FollowUpRow }) {
  const id = useId();
  const kind = useSignal<DraftKind>(row.contact?.email && !row.contact.phone ? 'email' : 'call');
  const answers = useAskAnswers();
  const draft = draftOf(kind.value, row);
  const isCall = kind.value === 'call';
  useEffect(() => noteShown(row.followUp, draft));
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
        <DraftText row={row} draft={draft} />
        {isCall && <AsksChecklist asks={draft.asks} answers={answers} />}
      </div>
      <ThenLog row={row} kind={kind.value} {...(isCall ? { answers } : {})} key={kind.value} />
    </>
  );
}

function DraftText({ row, draft }: { readonly row: FollowUpRow; readonly draft: Draft }) {
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
        <div class="bar">
          <CopyButton text={draft.body} label={DRAFT_WORDS.copy} look="word" />
          <DraftReach row={row} draft={draft} />
          <a class="small" href={wordsPage(draft.kind, row)} target="_blank" rel="noreferrer">
            {DRAFT_WORDS.change}
          </a>
        </div>
      </div>
    </>
  );
}

/** Where the words of this kind and step are changed. */
function wordsPage(kind: DraftKind, { followUp }: FollowUpRow): string {
  return `${browser.runtime.getURL('src/options/options.html')}#/drafts/${kind}/${followUp.step}`;
}

interface ThenLogProps {
  readonly row: FollowUpRow;
  readonly kind: DraftKind;
  readonly answers?: AskAnswers;
}

function ThenLog({ row, kind, answers }: ThenLogProps) {
  const log = useLog(row);
  const choices = DRAFT_KINDS[kind].flatMap((id) => LOG_CHOICES.filter((choice) => choice.id === id));
  if (log.asking.value)
    return <LogForm row={row} log={log} choice={log.asking.value} {...(answers ? { answers } : {})} />;
  return (
    <div class="then-log">
      <p class="soft small">{DRAFT_WORDS.logAfter}</p>
      {choices.map((choice) => (
        <button
          key={choice.id}
          type="button"
          class="button chip"
          disabled={log.command.busy.value}
          onClick={() => log.choose(choice, answers && logOfAnswers(answers))}
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
