import type { Settings } from '../settings/settings.ts';
import { TextField } from '../ui/text-field.tsx';
import { useProfile } from '../ui/use-profile.ts';
import { PROFILE_WORDS } from '../ui/words.ts';
import { ProofPoints } from './proof-points.tsx';
import { WORDS } from './words.ts';

/** What drafts say about the seeker. Every field may stay empty. */
export function ProfileForm({ settings }: { readonly settings: Settings }) {
  const { draft, emailIsWrong, change, save } = useProfile(settings.profile);
  return (
    <form class="part-cards" onFocusOut={save} onSubmit={(event) => event.preventDefault()}>
      <div class="card step-card">
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
            hint={WORDS.phoneHint}
            onInput={(phone) => change({ phone })}
          />
          <TextField
            label={PROFILE_WORDS.email}
            type="email"
            value={draft.value.email}
            maxLength={254}
            autocomplete="email"
            error={emailIsWrong ? PROFILE_WORDS.emailWrong : undefined}
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
      </div>
      <ProofPoints points={draft.value.proofPoints} onChange={(proofPoints) => change({ proofPoints })} />
    </form>
  );
}
