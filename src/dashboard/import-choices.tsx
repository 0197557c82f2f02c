import { useId } from 'preact/hooks';
import { isOpen } from '../exchange/part-mapping.ts';
import {
  type FollowUpChoice,
  type FollowUpOutlook,
  lastDayOf,
  MOST_AT_ONCE,
  proposedChoice,
  RECENT_DAYS,
} from '../exchange/plan-first-follow-ups.ts';
import { dayWords } from '../ui/day-words.ts';
import { settings } from '../ui/settings-state.ts';
import { today } from '../ui/today-clock.ts';
import type { ImportPreview } from './import-protocol.ts';
import { choosePeople, followUpChoice, type Opened, partChoices, peopleChoice, takesSettings } from './import-state.ts';
import { IMPORT_WORDS } from './import-words.ts';

export type ReviewStanding = 'ready' | 'dates-open' | 'nothing';

/** What stands in the way of bringing it in, if anything does. */
export function standingOf({ groups, parts }: ImportPreview): ReviewStanding {
  if (parts.some(({ questions }, at) => isOpenPart(at, questions))) return 'dates-open';
  return takesSettings.value || groups.some(({ kind }) => kind !== 'kept') ? 'ready' : 'nothing';
}

function isOpenPart(at: number, questions: ImportPreview['parts'][number]['questions']): boolean {
  const choices = partChoices.value[at];
  return choices !== undefined && isOpen(choices, questions);
}

/** What becomes of the follow-ups: as chosen, or as proposed. */
export function chosenFollowUps({ outlook }: ImportPreview): FollowUpChoice {
  return followUpChoice.value ?? (outlook === undefined ? { which: 'all' } : proposedChoice(outlook));
}

/** Asked only where a day would hold more than a day can. */
export function FollowUpsOfImport({ preview }: { readonly preview: ImportPreview }) {
  const id = useId();
  const policy = settings.value?.policy;
  const { outlook } = preview;
  if (outlook === undefined || outlook.dueAtOnce <= MOST_AT_ONCE || policy === undefined) return null;
  const chosen = chosenFollowUps(preview);
  const until = (count: number): string =>
    dayWords(lastDayOf({ policy, today: today.value }, count, MOST_AT_ONCE), today.value);
  return (
    <fieldset class="import-question">
      <legend>{IMPORT_WORDS.followUpsTitle}</legend>
      <p class="soft small">{IMPORT_WORDS.followUpsAbout(outlook.dueAtOnce, RECENT_DAYS, outlook.stale)}</p>
      {waysOf(outlook, until).map(({ words, choice }) => (
        <label key={words} class="choice">
          <input
            type="radio"
            name={id}
            checked={choice.which === chosen.which && choice.aDay === chosen.aDay}
            onChange={() => {
              followUpChoice.value = choice;
            }}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

interface Way {
  readonly words: string;
  readonly choice: FollowUpChoice;
}

function waysOf({ dueAtOnce, stale, recentAtOnce }: FollowUpOutlook, until: (count: number) => string): Way[] {
  const { spread, recent, recentNone, today: atOnce } = IMPORT_WORDS.followUps;
  const ofRecent = recentAtOnce === 0 ? recentNone(stale) : recent(MOST_AT_ONCE, until(recentAtOnce), stale);
  return [
    { words: spread(MOST_AT_ONCE, until(dueAtOnce)), choice: { which: 'all', aDay: MOST_AT_ONCE } },
    ...(stale === 0 ? [] : [{ words: ofRecent, choice: { which: 'recent', aDay: MOST_AT_ONCE } as const }]),
    { words: atOnce(dueAtOnce), choice: { which: 'all' } },
  ];
}

/** A list of connections is long: those that matter are at companies on record. */
export function PeopleOfImport({ opened }: { readonly opened: Opened }) {
  const id = useId();
  const isAsked = partChoices.value.some(({ kind, isTaken }) => kind === 'people' && isTaken);
  if (opened.kind !== 'parts' || !isAsked) return null;
  return (
    <fieldset class="import-question">
      <legend>{IMPORT_WORDS.peopleTitle}</legend>
      <p class="soft small">{IMPORT_WORDS.peopleAbout}</p>
      {(['known-companies', 'all'] as const).map((which) => (
        <label key={which} class="choice">
          <input type="radio" name={id} checked={peopleChoice.value === which} onChange={() => choosePeople(which)} />
          {IMPORT_WORDS.people[which]}
        </label>
      ))}
    </fieldset>
  );
}

export function SettingsOfImport({ opened }: { readonly opened: Extract<Opened, { kind: 'backup' }> }) {
  const id = useId();
  if (Object.keys(opened.settings).length === 0) return null;
  return (
    <div>
      <label class="choice">
        <input
          type="checkbox"
          aria-describedby={id}
          checked={takesSettings.value}
          onChange={(event) => {
            takesSettings.value = event.currentTarget.checked;
          }}
        />
        {IMPORT_WORDS.settings}
      </label>
      <p class="hint" id={id}>
        {IMPORT_WORDS.settingsAbout}
      </p>
    </div>
  );
}
