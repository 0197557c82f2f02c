import { useId } from 'preact/hooks';
import type { Ask } from '../domain/touchpoint.ts';
import { type AskAnswers, LONGEST_ANSWER } from './ask-answers.ts';
import { LOG_FORM_WORDS } from './panel-words.ts';

interface AsksChecklistProps {
  readonly asks: readonly Ask[];
  readonly answers: AskAnswers;
}

/** What to learn, to be ticked or written down while one talks. An ask that was answered is not asked again. */
export function AsksChecklist({ asks, answers }: AsksChecklistProps) {
  const id = useId();
  if (asks.length === 0) return null;

  function set(ask: Ask, words: string | undefined): void {
    const { [ask]: _before, ...others } = answers.peek();
    answers.value = words === undefined ? others : { ...others, [ask]: words };
  }

  return (
    <fieldset class="answers">
      <legend class="label">{LOG_FORM_WORDS.told}</legend>
      {asks.map((ask) => {
        const words = answers.value[ask];
        return (
          <div key={ask} class="answer">
            <label class="choice" for={`${id}-${ask}`}>
              <input
                type="checkbox"
                id={`${id}-${ask}`}
                checked={words !== undefined}
                onChange={(event) => set(ask, event.currentTarget.checked ? '' : undefined)}
              />
              {LOG_FORM_WORDS.ask[ask]}
            </label>
            <input
              class="input"
              aria-label={LOG_FORM_WORDS.answerTo(LOG_FORM_WORDS.ask[ask])}
              placeholder={LOG_FORM_WORDS.answer}
              value={words ?? ''}
              maxLength={LONGEST_ANSWER}
              autocomplete="off"
              onInput={(event) => {
                const said = event.currentTarget.value;
                // who empties the field may still have heard it: the tick is taken back by hand
                set(ask, said === '' && words === undefined ? undefined : said);
              }}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
