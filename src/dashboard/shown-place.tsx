import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Place } from './route.ts';
import { DESK_WORDS } from './words.ts';

/** Loaded when it is first turned to, so that a table does not wait for the code of a drawing. */
const VIEWS: Readonly<Record<Place, () => Promise<ComponentType>>> = {
  applications: async () => (await import('./applications-view.tsx')).ApplicationsView,
  pipeline: async () => (await import('./pipeline-view.tsx')).PipelineView,
  people: async () => (await import('./people-view.tsx')).PeopleView,
  insights: async () => (await import('./insights-view.tsx')).InsightsView,
  report: async () => (await import('./report-view.tsx')).ReportView,
  files: async () => (await import('./files-view.tsx')).FilesView,
};

export function ShownPlace({ place }: { readonly place: Place }) {
  const shown = useSignal<{ readonly place: Place; readonly View: ComponentType } | undefined>(undefined);
  useEffect(() => {
    document.title = DESK_WORDS.title(DESK_WORDS.place[place]);
    let left = false;
    void VIEWS[place]().then((View) => {
      if (!left) shown.value = { place, View };
    });
    return () => {
      left = true;
    };
  }, [place, shown]);
  // the place before stays until the next one is there: no empty page between two
  const View = shown.value?.View;
  return View ? <View /> : null;
}
