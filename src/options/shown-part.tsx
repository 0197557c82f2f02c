import type { FunctionComponent } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings } from '../settings/settings.ts';
import { useTurnedTo } from '../ui/use-turned-to.ts';
import { CadenceForm } from './cadence-form.tsx';
import { DataForm } from './data-form.tsx';
import { LookForm } from './look-form.tsx';
import { NotificationsForm } from './notifications-form.tsx';
import { PageNotesForm } from './page-notes-form.tsx';
import type { Part } from './part.ts';
import { ProfileForm } from './profile-form.tsx';
import { SitesForm } from './sites-form.tsx';
import { TemplateEditor } from './template-editor.tsx';
import { WORDS } from './words.ts';

const FORMS: Readonly<Record<Part, FunctionComponent<{ readonly settings: Settings }>>> = {
  profile: ProfileForm,
  cadence: ({ settings }) => <CadenceForm policy={settings.policy} />,
  notifications: NotificationsForm,
  sites: SitesForm,
  notes: PageNotesForm,
  drafts: TemplateEditor,
  look: LookForm,
  data: DataForm,
};

/** One part under its heading, which takes the focus when it was turned to, but not when the page opens with it. */
export function ShownPart({ name, settings }: { readonly name: Part; readonly settings: Settings }) {
  const id = useId();
  const heading = useTurnedTo(WORDS.pageTitle(WORDS.heading[name]));
  const Form = FORMS[name];
  return (
    <section class="part" aria-labelledby={id}>
      <div class="part-head">
        <h2 id={id} tabIndex={-1} ref={heading}>
          {WORDS.heading[name]}
        </h2>
        <p class="soft">{WORDS.hint[name]}</p>
      </div>
      <Form settings={settings} />
    </section>
  );
}
