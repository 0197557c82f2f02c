import { render } from 'preact';
import { isPopup } from '../platform/side-panel.ts';
import { openDatabase } from '../storage/queries.ts';
import { askBackground } from '../ui/background-link.ts';
import { watchToday } from '../ui/today-clock.ts';
import { loadLaterParts } from './later-parts.ts';
import { PopupPage } from './popup-page.tsx';
import { watchDay } from './popup-state.ts';
import { readThisTab } from './tab-state.ts';

const closing = new AbortController();
addEventListener('pagehide', (event) => !event.persisted && closing.abort());

// A popup has to say how wide it wants to be; in a tab or a panel the page fits the window.
if (isPopup()) document.documentElement.classList.add('in-popup');

const database = openDatabase();
watchToday(closing.signal);
watchDay(database, closing.signal);
void askBackground('refresh', {}).then(readThisTab);

const root = document.getElementById('root');
if (root) render(<PopupPage database={database} />, root);
void loadLaterParts(closing.signal);
