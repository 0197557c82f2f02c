/** The frame of the desk; each view has words of its own beside it. */
export const DESK_WORDS = {
  name: 'Squeaky Wheel',
  title: (place: string) => `${place} – Squeaky Wheel`,
  places: 'Desk',
  settings: 'Settings',
  justDone: 'What was just done',
  undo: 'Undo',
  undone: 'Undone.',
  dismiss: 'Dismiss',
  place: {
    applications: 'Applications',
    pipeline: 'Pipeline',
    people: 'People',
    insights: 'Insights',
    report: 'Report',
    files: 'In and out',
  },
} as const;
