import { type Ask, AskSchema } from '../domain/touchpoint.ts';
import { LOG_FORM_WORDS } from './panel-words.ts';
import { isAnswered, type TouchDraft } from './touch-draft.ts';
import { TOUCH_FORM_WORDS } from './touch-words.ts';

interface ToldChoiceProps {
  readonly draft: TouchDraft;
  readonly onChange: (part: Partial<TouchDraft>) => void;
}

/** What was answered; there is nothing to tick where nobody answered. */
export function ToldChoice({ draft, onChange }: ToldChoiceProps) {
  if (!isAnswered(draft.outcome)) return null;
  const toggled = (ask: Ask): readonly Ask[] =>
    draft.answeredAsks.includes(ask)
      ? draft.answeredAsks.filter((other) => other !== ask)
      : [...draft.answeredAsks, ask];
  return (
    <fieldset class="answers">
      <legend class="label">{TOUCH_FORM_WORDS.told}</legend>
      {AskSchema.options.map((ask) => (
        <label key={ask} class="choice">
          <input
            type="checkbox"
            checked={draft.answeredAsks.includes(ask)}
            onChange={() => onChange({ answeredAsks: toggled(ask) })}
          />
          {LOG_FORM_WORDS.ask[ask]}
        </label>
      ))}
    </fieldset>
  );
}
