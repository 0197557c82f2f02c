import type { Application, Stage } from '../domain/application.ts';
import type { ApplicationId } from '../domain/identity.ts';
import { type ApplicationRecord, readApplicationRecord } from '../storage/read-record.ts';
import { NextFollowUps } from './next-follow-up.tsx';
import { PostingSnapshot } from './posting-snapshot.tsx';
import { RecordEvidence } from './record-evidence.tsx';
import { OwnWords, WhatWasSent } from './record-facts.tsx';
import { RecordHead } from './record-head.tsx';
import { RecordPeople } from './record-people.tsx';
import { RECORD_WORDS } from './record-words.ts';
import { hrefOf } from './route.ts';
import { Timeline } from './timeline.tsx';
import { useRead } from './use-read.ts';

/** One application with all that belongs to it; every fact of it can be changed in its place. */
export function RecordView({ id }: { readonly id: string }) {
  const record = useRead((database) => readApplicationRecord(database, id as ApplicationId), id);
  if (record === 'reading') return null;
  if (record === 'unreadable') return <p role="alert">{RECORD_WORDS.damaged}</p>;
  if (record === undefined)
    return (
      <div class="record-gone">
        <p>{RECORD_WORDS.gone}</p>
        <a href={hrefOf('applications')}>{RECORD_WORDS.back}</a>
      </div>
    );
  return <Record key={id} record={record} />;
}

function Record({ record: { application, open, people, past } }: { readonly record: ApplicationRecord }) {
  const addressed = open.find(({ followUp }) => !followUp.threadKey.includes('/'))?.followUp.contactId;
  return (
    <div class="record">
      <RecordHead application={application} />
      <div class="record-columns">
        <div class="record-column">
          <NextFollowUps rows={open} none={whyNone(application)} about="application" />
          <Timeline past={past} applicationId={application.id} people={people.map(({ contact }) => contact)} />
          <PostingSnapshot application={application} />
        </div>
        <div class="record-column">
          <RecordPeople application={application} people={people} addressed={addressed} />
          <OwnWords application={application} />
          <WhatWasSent application={application} />
          {application.stage !== 'to-apply' && <RecordEvidence application={application} />}
        </div>
      </div>
    </div>
  );
}

const WHY_NONE: Partial<Record<Stage, string>> = { 'to-apply': RECORD_WORDS.toApply, closed: RECORD_WORDS.closed };

function whyNone({ stage }: Application): string {
  return WHY_NONE[stage] ?? RECORD_WORDS.nothingPlanned;
}
