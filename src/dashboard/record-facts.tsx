import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Application } from '../domain/application.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { loadBoardNames } from '../popup/board-names.ts';
import { SplitForm } from '../popup/split-form.tsx';
import { WhereFound } from '../popup/where-found.tsx';
import { dayWords } from '../ui/day-words.ts';
import { today } from '../ui/today-clock.ts';
import { tellDone } from './done-state.ts';
import { EditField } from './edit-field.tsx';
import { RECORD_WORDS } from './record-words.ts';
import { TagsField } from './tags-field.tsx';
import { WindowField } from './window-field.tsx';

/** What was sent and when, and where the job was found. */
export function WhatWasSent({ application }: { readonly application: Application }) {
  const { id: applicationId, appliedOn } = application;
  useEffect(() => void loadBoardNames(), []);
  return (
    <section class="card desk-card" aria-labelledby="sent-title">
      <div class="desk-card-head">
        <h2 id="sent-title">{application.stage === 'to-apply' ? RECORD_WORDS.toSend : RECORD_WORDS.sent}</h2>
      </div>
      <div class="facts">
        {application.stage !== 'to-apply' && (
          <EditField
            label={RECORD_WORDS.appliedOn}
            kind="date"
            value={appliedOn}
            max={today.value}
            required
            shown={dayWords(appliedOn, today.value)}
            save={(run, value) => run('edit-application', { applicationId, appliedOn: value as LocalDate })}
          />
        )}
        {(['resumeFile', 'coverLetterFile'] as const).map((field) => (
          <EditField
            key={field}
            label={RECORD_WORDS[field]}
            value={application[field] ?? ''}
            maxLength={255}
            save={(run, value) => run('edit-application', { applicationId, [field]: value })}
          />
        ))}
      </div>
      <p class="hint">{RECORD_WORDS.filesHint}</p>
      <WhereFound application={application} />
      <Joined application={application} />
    </section>
  );
}

/** The person's own words for it, and how often it is followed up. */
export function OwnWords({ application }: { readonly application: Application }) {
  const { id: applicationId, note } = application;
  return (
    <section class="card desk-card" aria-labelledby="own-title">
      <div class="desk-card-head">
        <h2 id="own-title">{RECORD_WORDS.own}</h2>
      </div>
      <TagsField application={application} />
      <EditField
        label={RECORD_WORDS.note}
        kind="lines"
        value={note ?? ''}
        maxLength={4000}
        shown={note && <p class="plain-lines">{note}</p>}
        save={(run, value) => run('edit-application', { applicationId, note: value })}
      />
      <WindowField about={{ applicationId }} window={application.window} />
    </section>
  );
}

/** What was joined can be split again. */
function Joined({ application }: { readonly application: Application }) {
  const splitting = useSignal(false);
  const parts = application.parts ?? [];
  if (parts.length < 2) return null;
  const toggle = (): void => {
    splitting.value = !splitting.peek();
  };
  return (
    <div class="joined">
      <h3 class="small">{RECORD_WORDS.joined}</h3>
      <ul class="small">
        {parts.map(({ id, posting, appliedOn }) => (
          <li key={id}>
            {posting.title} <span class="soft">{`${posting.company} · ${dayWords(appliedOn, today.value)}`}</span>
          </li>
        ))}
      </ul>
      {splitting.value ? (
        <SplitForm
          application={application}
          onCancel={toggle}
          onSplit={({ changeId }) => {
            splitting.value = false;
            tellDone(RECORD_WORDS.wasSplit, changeId);
          }}
        />
      ) : (
        <button type="button" class="button" onClick={toggle}>
          {RECORD_WORDS.split}
        </button>
      )}
    </div>
  );
}
