/** The words of the pipeline. */
export const PIPELINE_WORDS = {
  board: 'Stages',
  none: 'None',
  card: 'card',
  cardKeys: 'Enter opens it, Space lifts it to move it to another stage, arrows go to other cards.',
  appliedAgo: 'Applied',
  savedAgo: 'Saved',
  touchedAgo: 'Last touch',
  next: 'Next follow-up',
  moveTo: (title: string) => `Move ${title} to`,
  lifted: (title: string, stage: string) =>
    `${title} lifted from ${stage}. Arrows choose a stage, Space drops it there, Escape puts it back.`,
  over: (stage: string) => `Over ${stage}.`,
  moved: (title: string, stage: string, next: string | undefined) =>
    next === undefined ? `${title}: ${stage}.` : `${title}: ${stage}. Next: ${next}`,
  putBack: (title: string) => `${title} is back where it was.`,
  holding: (title: string, stage: string) => `${title}: ${stage}?`,
  holdingKeys: 'Arrows choose, Space drops, Escape puts back.',
  showClosed: 'Show them',
  hideClosed: 'Hide them',
  count: (count: number) => (count === 1 ? '1 application' : `${count} applications`),
} as const;
