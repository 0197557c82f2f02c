import { useId } from 'preact/hooks';
import { WORDS } from './words.ts';

const LATEST = 6;

interface DayStartProps {
  readonly hour: number;
  readonly onChange: (hour: number) => void;
}

/** Whoever works past midnight has a day that ends later. */
export function DayStart({ hour, onChange }: DayStartProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {WORDS.dayStart}
      </label>
      <select id={id} class="input day-start" onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {Array.from({ length: LATEST + 1 }, (_, each) => (
          <option key={each} value={each} selected={each === hour}>
            {each === 0 ? WORDS.midnight : `${String(each).padStart(2, '0')}:00`}
          </option>
        ))}
      </select>
    </div>
  );
}
