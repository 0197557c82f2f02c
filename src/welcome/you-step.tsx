import type { Profile } from '../domain/profile.ts';
import { SavedNote } from '../ui/saved-note.tsx';
import { settings } from '../ui/settings-state.ts';
import { TextField } from '../ui/text-field.tsx';
import { useProfile } from '../ui/use-profile.ts';
import { PROFILE_WORDS } from '../ui/words.ts';
import type { StepProps } from './step.ts';
import { WORDS } from './words.ts';

/** Who the drafts speak for: three fields, each of which may stay empty. */
export function YouStep({ next }: StepProps) {
  const profile = settings.value?.profile;
  return (
    <>
      <p class="soft">{WORDS.youHint}</p>
      {profile && <ShortProfile profile={profile} />}
      <div class="bar">
        <a class="button primary" href={next}>
          {isEmpty(profile) ? WORDS.skip : WORDS.next}
        </a>
        <SavedNote />
      </div>
    </>
  );
}

function ShortProfile({ profile }: { readonly profile: Profile }) {
  const { draft, change, save } = useProfile(profile);
  const [point = '', ...others] = draft.value.proofPoints;
  return (
    <form class="form" onFocusOut={save} onSubmit={(event) => event.preventDefault()}>
      <TextField
        label={PROFILE_WORDS.name}
        value={draft.value.name}
        maxLength={120}
        autocomplete="name"
        onInput={(name) => change({ name })}
      />
      <TextField
        label={PROFILE_WORDS.pitch}
        rows={2}
        value={draft.value.pitch}
        maxLength={600}
        hint={PROFILE_WORDS.pitchHint}
        onInput={(pitch) => change({ pitch })}
      />
      <TextField
        label={WORDS.point}
        rows={2}
        value={point}
        maxLength={300}
        hint={WORDS.pointHint}
        onInput={(text) => change({ proofPoints: [text.replace(/\s*\n\s*/g, ' '), ...others] })}
      />
    </form>
  );
}

function isEmpty(profile: Profile | undefined): boolean {
  return profile === undefined || `${profile.name}${profile.pitch}${profile.proofPoints.join('')}`.trim() === '';
}
