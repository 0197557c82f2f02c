import { useId } from 'preact/hooks';

export interface Choice {
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

interface RecordChoiceProps {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** One of several records, by arrow keys or by pointer. */
export function RecordChoice({ legend, choices, chosen, onChoose }: RecordChoiceProps) {
  const name = useId();
  return (
    <fieldset class="answers">
      <legend class="label">{legend}</legend>
      {choices.map(({ id, title, about }) => (
        <label key={id} class="choice">
          <input type="radio" name={name} checked={chosen === id} onChange={() => onChoose(id)} />
          <span class="line-text">
            {title}
            <span class="hint-line soft small">{about}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
