/**
 * welcome/ is the page that opens after the installation: what it does, where it may look, who you are; and the practice
 * page to which it leads. One script serves both: a third part would cut what all pages share into smaller pieces.
 */
import { render } from 'preact';
import { watchSettings } from '../ui/settings-state.ts';
import { watchSiteAccess } from '../ui/site-access-state.ts';
import { openPractice } from './open-practice.tsx';
import { watchStep } from './step-state.ts';
import { WelcomePage } from './welcome-page.tsx';

const root = document.getElementById('root');
const isPractice = location.pathname.endsWith('/practice.html');

if (isPractice && root) void watchSettings().then(() => openPractice(root));
if (!isPractice) {
  watchStep();
  void watchSettings();
  void watchSiteAccess();
  if (root) render(<WelcomePage />, root);
}
