import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Mark } from '../ui/mark.tsx';
import { ProfileForm } from '../ui/profile-form.tsx';
import { SavedNote } from '../ui/saved-note.tsx';
import { settings } from '../ui/settings-state.ts';
import { SiteAccessPanel } from '../ui/site-access-panel.tsx';
import { CadenceForm } from './cadence-form.tsx';
import { DataForm } from './data-form.tsx';
import { DATA_WORDS } from './data-words.ts';
import { NotificationsForm } from './notifications-form.tsx';
import { PageNotesForm } from './page-notes-form.tsx';
import { TemplateEditor } from './template-editor.tsx';
import { TEMPLATE_WORDS } from './template-words.ts';
import { WORDS } from './words.ts';

export function OptionsPage() {
  const known = settings.value;
  if (known === undefined) return null;
  return (
    <main class="sheet">
      <header class="sheet-head">
        <Mark />
        <h1>{WORDS.title}</h1>
        <SavedNote />
      </header>
      <Part title={WORDS.profileTitle} hint={WORDS.profileHint}>
        <ProfileForm profile={known.profile} />
      </Part>
      <Part title={TEMPLATE_WORDS.title} hint={TEMPLATE_WORDS.hint}>
        <TemplateEditor settings={known} />
      </Part>
      <Part title={WORDS.cadenceTitle} hint={WORDS.cadenceHint}>
        <CadenceForm policy={known.policy} />
      </Part>
      <Part title={WORDS.notificationsTitle}>
        <NotificationsForm settings={known} />
      </Part>
      <Part title={WORDS.pageTitle}>
        <PageNotesForm settings={known} />
      </Part>
      <Part title={WORDS.accessTitle}>
        <SiteAccessPanel />
      </Part>
      <Part title={DATA_WORDS.title} hint={DATA_WORDS.hint}>
        <DataForm settings={known} />
      </Part>
    </main>
  );
}

interface PartProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

function Part({ title, hint, children }: PartProps) {
  const id = useId();
  return (
    <section class="card step-card" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {hint !== undefined && <p class="soft small">{hint}</p>}
      </div>
      {children}
    </section>
  );
}
