/**
 * platform/ is the only place that knows which browser this is. It speaks of alarms, badges and tabs, never of jobs,
 * and the polyfill is imported here alone.
 */
export { default as browser } from 'webextension-polyfill';
