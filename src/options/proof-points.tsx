import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { announce } from '../ui/announce.ts';
import { Icon } from '../ui/icon.tsx';
import { WORDS } from './words.ts';

const LONGEST = 300;
const MOST = 30;

interface ProofPointsProps {
  readonly points: readonly string[];
  readonly onChange: (points: string[]) => void;
}

/** What has the focus once the list is drawn anew. */
interface Wanted {
  readonly place: number;
  readonly part: 'text' | 'up' | 'down';
}

/** Proof points in the order in which drafts use them: written, moved and taken away one by one. */
export function ProofPoints({ points, onChange }: ProofPointsProps) {
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const wanted = useRef<Wanted | undefined>(undefined);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const { place, part } = wanted.current;
    wanted.current = undefined;
    const row = list.current?.children[place];
    const control = row?.querySelector<HTMLElement>(`[data-part="${part}"]:not(:disabled)`);
    (control ?? row?.querySelector<HTMLElement>('[data-part="text"]') ?? add.current)?.focus();
  }, [points]);

  function put(next: readonly string[], then: Wanted): void {
    wanted.current = then;
    onChange([...next]);
  }

  function move(from: number, to: number, part: 'up' | 'down'): void {
    const moved = points[from];
    if (moved === undefined || to < 0 || to >= points.length) return;
    put(points.toSpliced(from, 1).toSpliced(to, 0, moved), { place: to, part });
    announce(WORDS.pointMoved(to + 1, points.length));
  }

  function remove(place: number): void {
    put(points.toSpliced(place, 1), { place: Math.min(place, points.length - 2), part: 'text' });
    announce(WORDS.pointRemoved);
  }

  function onKeyDown(event: KeyboardEvent, place: number): void {
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      if (points.length < MOST) put(points.toSpliced(place + 1, 0, ''), { place: place + 1, part: 'text' });
    }
  }

  return (
    <section class="card step-card" aria-labelledby={id}>
      <div>
        <h3 id={id}>{WORDS.points}</h3>
        <p class="soft small">{WORDS.pointsHint}</p>
      </div>
      {points.length > 0 && (
        <ol class="proof-points" ref={list}>
          {points.map((point, place) => (
            // the place is what a point is known by: two may say the same
            <li key={place}>
              <textarea
                data-part="text"
                class="input"
                rows={1}
                aria-label={WORDS.point(place + 1)}
                placeholder={WORDS.pointExample}
                value={point}
                maxLength={LONGEST}
                onInput={(event) => onChange(points.with(place, event.currentTarget.value.replace(/\s*\n\s*/g, ' ')))}
                onKeyDown={(event) => onKeyDown(event, place)}
              />
              <div class="proof-actions">
                <PointButton
                  part="up"
                  label={WORDS.pointUp(place + 1)}
                  isOff={place === 0}
                  onPress={() => move(place, place - 1, 'up')}
                />
                <PointButton
                  part="down"
                  label={WORDS.pointDown(place + 1)}
                  isOff={place === points.length - 1}
                  onPress={() => move(place, place + 1, 'down')}
                />
                <PointButton part="remove" label={WORDS.removePoint(place + 1)} onPress={() => remove(place)} />
              </div>
            </li>
          ))}
        </ol>
      )}
      <div class="bar">
        <button
          type="button"
          class="button"
          ref={add}
          disabled={points.length >= MOST}
          onClick={() => put([...points, ''], { place: points.length, part: 'text' })}
        >
          <Icon name="plus" />
          {WORDS.addPoint}
        </button>
      </div>
    </section>
  );
}

interface PointButtonProps {
  readonly part: 'up' | 'down' | 'remove';
  readonly label: string;
  readonly isOff?: boolean;
  readonly onPress: () => void;
}

function PointButton({ part, label, isOff = false, onPress }: PointButtonProps) {
  return (
    <button
      type="button"
      class={`button quiet only-icon ${part}`}
      data-part={part}
      aria-label={label}
      title={label}
      disabled={isOff}
      onClick={onPress}
    >
      <Icon name={part === 'remove' ? 'close' : 'chevron'} />
    </button>
  );
}
