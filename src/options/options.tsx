/** options/ is the page of settings. Each change is saved as it is made. */
import { render } from 'preact';
import { watchSettings } from '../ui/settings-state.ts';
import { watchSiteAccess } from '../ui/site-access-state.ts';
import { readLatestRow } from './latest-row.ts';
import { OptionsPage } from './options-page.tsx';
import { watchPart } from './part-state.ts';

watchPart();
void watchSettings();
void readLatestRow();
void watchSiteAccess();
const root = document.getElementById('root');
if (root) render(<OptionsPage />, root);
