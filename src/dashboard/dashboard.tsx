/**
 * dashboard/ is the desk: the whole hunt on one page. It reads through storage/queries.ts and its neighbours, and writes by
 * asking the background. Each view is a part of its own, loaded when it is turned to.
 */
import { render } from 'preact';
import { openDatabase } from '../storage/queries.ts';
import { askBackground } from '../ui/background-link.ts';
import { readDatabaseState } from '../ui/loss-state.ts';
import { watchSettings } from '../ui/settings-state.ts';
import { watchToday } from '../ui/today-clock.ts';
import { DashboardPage } from './dashboard-page.tsx';
import { watchRoute } from './route-state.ts';

const closing = new AbortController();
addEventListener('pagehide', (event) => !event.persisted && closing.abort());

const database = openDatabase();
watchToday(closing.signal);
watchRoute(closing.signal);
void watchSettings();
void askBackground('refresh', {});
void readDatabaseState();

const root = document.getElementById('root');
if (root) render(<DashboardPage database={database} />, root);
