import type { Settings } from '../settings/settings.ts';
import { SiteAccessPanel } from '../ui/site-access-panel.tsx';
import { HuntingSites } from './hunting-sites.tsx';
import { NeverLookForm } from './never-look-form.tsx';

/** Where it may look, and where never. */
export function SitesForm({ settings }: { readonly settings: Settings }) {
  return (
    <div class="part-cards">
      <SiteAccessPanel heading="h3">
        <HuntingSites settings={settings} />
      </SiteAccessPanel>
      <NeverLookForm sites={settings.neverLook} />
    </div>
  );
}
