import { useSignal } from '@preact/signals';
import type { Profile } from '../domain/profile.ts';
import { saveSettings } from './settings-state.ts';
import { TextField } from './text-field.tsx';
import { useFlush } from './use-flush.ts';
import { PROFILE_WORDS } from './words.ts';

const POINT_LENGTH = 300;
const SAVE_AFTER = 500;

/** What drafts say about the seeker. Saved while one writes; every field may stay empty. */
export function ProfileForm({ profile }: { readonly profile: Profile }) {
  const draft = useSignal<Profile>(profile);
  const points = useSignal(profile.proofPoints.join('\n'));
  const timer = useSignal<ReturnType<typeof setTimeout> | undefined>(undefined);
  const emailWrong = !isEmail(draft.value.email);

  function change(part: Partial<Profile>): void {
    draft.value = { ...draft.peek(), ...part };
    clearTimeout(timer.peek());
    timer.value = setTimeout(save, SAVE_AFTER);
  }

  function save(): void {
    clearTimeout(timer.peek());
    if (timer.peek() === undefined) return;
    timer.value = undefined;
    const email = draft.peek().email.trim();
    void saveSettings({ profile: { ...draft.peek(), email: isEmail(email) ? email : '' } });
  }

  useFlush(save);

  return (
    <form class="form" onFocusOut={save} onSubmit={(event) => event.preventDefault()}>
      <TextField
        label={PROFILE_WORDS.name}
        value={draft.value.name}
        maxLength={120}
        autocomplete="name"
        onInput={(name) => change({ name })}
      />
      <div class="two-columns">
        <TextField
          label={PROFILE_WORDS.phone}
          type="tel"
          value={draft.value.phone}
          maxLength={60}
          autocomplete="tel"
          onInput={(phone) => change({ phone })}
        />
        <TextField
          label={PROFILE_WORDS.email}
          type="email"
          value={draft.value.email}
          maxLength={254}
          autocomplete="email"
          error={emailWrong ? PROFILE_WORDS.emailWrong : undefined}
          onInput={(email) => change({ email })}
        />
      </div>
      <TextField
        label={PROFILE_WORDS.pitch}
        rows={2}
        value={draft.value.pitch}
        maxLength={600}
        hint={PROFILE_WORDS.pitchHint}
        onInput={(pitch) => change({ pitch })}
      />
      <TextField
        label={PROFILE_WORDS.proofPoints}
        rows={3}
        value={points.value}
        hint={PROFILE_WORDS.proofPointsHint}
        onInput={(text) => {
          points.value = text;
          change({ proofPoints: pointsIn(text) });
        }}
      />
    </form>
  );
}

/** Empty, or what looks like an address; anything else is not kept. */
function isEmail(text: string): boolean {
  return text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());
}

function pointsIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().slice(0, POINT_LENGTH))
    .filter((line) => line !== '');
}
