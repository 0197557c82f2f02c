/** welcome/ is the page that opens after the installation: what it does, where it may look, who you are. */
import { render } from 'preact';
import { watchSettings } from '../ui/settings-state.ts';
import { watchSiteAccess } from '../ui/site-access-state.ts';
import { WelcomePage } from './welcome-page.tsx';

void watchSettings();
void watchSiteAccess();
const root = document.getElementById('root');
if (root) render(<WelcomePage />, root);
