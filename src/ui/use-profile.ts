import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Profile } from '../domain/profile.ts';
import { saveSettings } from './settings-state.ts';
import { useFlush } from './use-flush.ts';

const SAVE_AFTER = 500;

interface EditedProfile {
  /** As written, before anything is left out. */
  readonly draft: ReadonlySignal<Profile>;
  readonly emailIsWrong: boolean;
  change(part: Partial<Profile>): void;
  /** At once, for what is still waiting. */
  save(): void;
}

/** The seeker's profile while it is written: saved a moment after each change, what makes no sense left out. */
export function useProfile(profile: Profile): EditedProfile {
  const draft = useSignal<Profile>(profile);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  function change(part: Partial<Profile>): void {
    draft.value = { ...draft.peek(), ...part };
    clearTimeout(waiting.current);
    waiting.current = setTimeout(save, SAVE_AFTER);
  }

  function save(): void {
    clearTimeout(waiting.current);
    if (waiting.current === undefined) return;
    waiting.current = undefined;
    const { email, proofPoints, ...rest } = draft.peek();
    const points = proofPoints.map((point) => point.trim()).filter((point) => point !== '');
    void saveSettings({ profile: { ...rest, email: isEmail(email) ? email.trim() : '', proofPoints: points } });
  }

  useFlush(save);
  return { draft, emailIsWrong: !isEmail(draft.value.email), change, save };
}

/** Empty, or what looks like an address; anything else is not kept. */
function isEmail(text: string): boolean {
  return text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());
}
