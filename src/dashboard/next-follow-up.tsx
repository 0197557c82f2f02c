import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { DraftPanel } from '../popup/draft-panel.tsx';
import { LogPanel } from '../popup/log-panel.tsx';
import { settled } from '../popup/popup-state.ts';
import { SettledLine } from '../popup/settled-line.tsx';
import { SnoozePanel } from '../popup/snooze-panel.tsx';
import { stepWords, whyNow } from '../popup/why-now.ts';
import { ROW_WORDS } from '../popup/words.ts';
import type { FollowUpRow } from '../storage/queries.ts';
import { nearDayWords } from '../ui/day-words.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { today } from '../ui/today-clock.ts';
import { RECORD_WORDS } from './record-words.ts';
import { hrefOf } from './route.ts';

interface NextFollowUpsProps {
  readonly rows: readonly FollowUpRow[];
  /** Why there is none. */
  readonly none: string;
  /** Which of the two a row says by itself: on a person's page the job, on an application's page the person. */
  readonly about: 'application' | 'person';
}

/** What is planned, with its reason, its draft, and the log of what came of it. */
export function NextFollowUps({ rows, none, about }: NextFollowUpsProps) {
  useEffect(
    () => () => {
      settled.value = undefined;
    },
    [],
  );
  const wasSettled = settled.value?.place.startsWith('follow-up:') === true;
  return (
    <section class="card desk-card" aria-labelledby="next-title">
      <div class="desk-card-head">
        <h2 id="next-title">{RECORD_WORDS.next}</h2>
      </div>
      {wasSettled && <SettledLine />}
      {rows.length === 0 ? (
        <p class="soft">{none}</p>
      ) : (
        rows.map((row, at) => (
          <NextFollowUp key={row.followUp.id} row={row} about={about} start={at === 0 ? 'draft' : undefined} />
        ))
      )}
    </section>
  );
}

type PanelName = 'draft' | 'log' | 'move';
const PANELS: Readonly<Record<PanelName, IconName>> = { draft: 'draft', log: 'check', move: 'clock' };

interface NextFollowUpProps {
  readonly row: FollowUpRow;
  readonly about: NextFollowUpsProps['about'];
  readonly start: PanelName | undefined;
}

function NextFollowUp({ row, about, start }: NextFollowUpProps) {
  const open = useSignal<PanelName | undefined>(start);
  const { followUp } = row;
  return (
    <article class="next-row">
      <h3>
        <span class="next-day">{nearDayWords(followUp.dueOn, today.value)}</span> <Whom row={row} about={about} />
        {followUp.dueOn <= today.value && (
          <span class="tag">{ROW_WORDS.dueSince(nearDayWords(followUp.dueOn, today.value))}</span>
        )}
      </h3>
      <p>{stepWords(row)}</p>
      <p class="soft small">{whyNow(row, today.value)}</p>
      <fieldset class="bar next-acts">
        <legend class="for-screen-readers">{RECORD_WORDS.nextPanels}</legend>
        {Object.entries(PANELS).map(([name, icon]) => (
          <button
            key={name}
            type="button"
            class="button"
            aria-expanded={open.value === name}
            onClick={() => {
              open.value = open.peek() === name ? undefined : (name as PanelName);
            }}
          >
            <Icon name={icon} />
            {RECORD_WORDS[name as PanelName]}
          </button>
        ))}
      </fieldset>
      {open.value !== undefined && (
        <div class="inset panel-inset">
          {open.value === 'draft' && <DraftPanel row={row} />}
          {open.value === 'log' && <LogPanel row={row} />}
          {open.value === 'move' && <SnoozePanel row={row} />}
        </div>
      )}
    </article>
  );
}

function Whom({ row, about }: Pick<NextFollowUpProps, 'row' | 'about'>) {
  const { application, contact, followUp } = row;
  if (about === 'person' && application !== undefined)
    return (
      <a href={hrefOf('applications', application.id)}>
        {ROW_WORDS.at(application.posting.title, application.posting.company)}
      </a>
    );
  if (contact === undefined || about === 'person') return null;
  return (
    <>
      {RECORD_WORDS.nextWith('')}
      <a href={hrefOf('people', contact.id)}>{contact.name}</a>
      {followUp.threadKey.includes('/') && <span class="soft small"> {RECORD_WORDS.beside}</span>}
    </>
  );
}
