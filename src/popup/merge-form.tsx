import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Application } from '../domain/application.ts';
import { companyKey } from '../domain/company-key.ts';
import type { ApplicationId, ChangeId } from '../domain/identity.ts';
import { factsOf, joinRecords } from '../domain/join-records.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { dayWords } from '../ui/day-words.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { TextField } from '../ui/text-field.tsx';
import { today } from '../ui/today-clock.ts';
import { useCommand } from '../ui/use-command.ts';
import { siteName } from './board-names.ts';
import { FormBar } from './form-bar.tsx';
import { IDENTITY_WORDS, STAGE_WORDS } from './panel-words.ts';
import { type Choice, RecordChoice } from './record-choice.tsx';
import { WhereFound } from './where-found.tsx';
import { ROW_WORDS } from './words.ts';

const MOST_SHOWN = 6;

interface MergeFormProps {
  readonly application: Application;
  readonly others: readonly Application[];
  readonly onMerged: (changed: { readonly changeId: ChangeId; readonly nextDueOn?: LocalDate | undefined }) => void;
  readonly onCancel: () => void;
}

/** «Same as another»: find the other record, see what is kept, merge. */
export function MergeForm({ application, others, onMerged, onCancel }: MergeFormProps) {
  const { busy, error, run } = useCommand();
  const find = useSignal(firstSearch(application, others));
  const chosenId = useSignal<string | undefined>(undefined);
  const found = others.filter((other) => speaksOf(other, find.value)).slice(0, MOST_SHOWN);
  const chosen = found.find(({ id }) => id === chosenId.value);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (chosen === undefined) return;
    const otherId: ApplicationId = chosen.id;
    const changed = await run('merge-applications', { applicationId: application.id, otherId });
    if (changed !== undefined) onMerged(changed);
  }

  return (
    <form class="form" onSubmit={submit}>
      <TextField
        label={IDENTITY_WORDS.find}
        value={find.value}
        maxLength={200}
        focus="on-appear"
        onInput={(value) => {
          find.value = value;
        }}
      />
      {found.length === 0 ? (
        <p class="soft small" role="status">
          {IDENTITY_WORDS.noneFound}
        </p>
      ) : (
        <RecordChoice
          legend={IDENTITY_WORDS.sameAs}
          choices={found.map(choiceOf)}
          chosen={chosen?.id}
          onChoose={(id) => {
            chosenId.value = id;
          }}
        />
      )}
      {chosen !== undefined && <Preview application={application} other={chosen} />}
      <ErrorLine error={error} />
      <FormBar submit={IDENTITY_WORDS.merge} disabled={busy.value || chosen === undefined} onCancel={onCancel} />
    </form>
  );
}

/** What the record will say; the histories and people of both come together in any case. */
function Preview({ application, other }: { readonly application: Application; readonly other: Application }) {
  const { outcome: _outcome, ...row } = application;
  const joined: Application = { ...row, ...joinRecords(factsOf(application), factsOf(other)) };
  const { title, company, location, salary } = joined.posting;
  const isPlain = joined.stage === 'applied' || joined.stage === 'to-apply';
  const facts = [isPlain ? undefined : STAGE_WORDS[joined.stage], appliedWords(joined), location, salary];
  const shown = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => shown.current?.scrollIntoView({ block: 'center' }), [other.id]);
  return (
    <div class="answers" role="status" ref={shown}>
      <p class="label">{IDENTITY_WORDS.kept}</p>
      <p>{ROW_WORDS.at(title, company)}</p>
      <p class="soft small">{facts.filter(Boolean).join(' · ')}</p>
      <WhereFound application={joined} />
      <p class="soft small">{IDENTITY_WORDS.keptToo}</p>
    </div>
  );
}

function choiceOf(application: Application): Choice {
  const { id, posting } = application;
  const about = [siteName(posting), appliedWords(application)].filter(Boolean).join(' · ');
  return { id, title: ROW_WORDS.at(posting.title, posting.company), about };
}

function appliedWords({ stage, appliedOn }: Application): string {
  return stage === 'to-apply' ? STAGE_WORDS['to-apply'] : IDENTITY_WORDS.appliedOn(dayWords(appliedOn, today.value));
}

/** The company first: the other record of a job is hardly ever elsewhere. */
function firstSearch({ posting }: Application, others: readonly Application[]): string {
  return others.some((other) => speaksOf(other, posting.company)) ? posting.company : '';
}

function speaksOf({ posting }: Application, text: string): boolean {
  const company = companyKey(text);
  if (company !== '' && companyKey(posting.company).includes(company)) return true;
  return `${posting.title} ${posting.company}`.toLowerCase().includes(text.trim().toLowerCase());
}
