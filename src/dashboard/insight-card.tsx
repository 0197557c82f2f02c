import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { ErrorLine } from '../ui/error-line.tsx';
import { useSave } from '../ui/use-save.ts';
import { DrawnSvg } from './drawn-svg.tsx';
import { FiguresTable } from './figures-table.tsx';
import type { Insight } from './insight.ts';
import { INSIGHTS_WORDS } from './insights-words.ts';
import { saveFigures, savePicture, saveSvg } from './save-insight.ts';

interface InsightCardProps extends Insight {
  /** Of which time, and when it was made; stands in the files. */
  readonly fileNote: string;
  /** The table is no background here, but what one came for. */
  readonly look?: 'list';
}

/** One question about the hunt: the answer in a sentence, the drawing, and the table behind it; each to be taken along. */
export function InsightCard(props: InsightCardProps) {
  const { title, reading, draw, note, figures, look } = props;
  const id = useId();
  return (
    <section class={`card insight ${look ?? ''}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="insight-reading">{reading}</p>
      {draw !== undefined && <DrawnSvg label={`${title}. ${reading}`} draw={draw} />}
      {note !== undefined && draw !== undefined && <p class="soft small">{note}</p>}
      {figures.rows.length > 0 && (
        <div class="insight-foot">
          <details class="insight-figures" open={look === 'list'}>
            <summary class="small">{INSIGHTS_WORDS.figures}</summary>
            <FiguresTable title={title} figures={figures} />
          </details>
          <SaveAs {...props} />
        </div>
      )}
    </section>
  );
}

function SaveAs({ draw, ...insight }: InsightCardProps) {
  const { busy, error, saved, run } = useSave();
  const { title } = insight;
  const button = (kind: string, make: () => Promise<string>): ComponentChildren => (
    <button
      key={kind}
      type="button"
      class="button small"
      aria-label={INSIGHTS_WORDS.saveLabel(title, kind)}
      aria-disabled={busy.value}
      onClick={() => run(make)}
    >
      {kind}
    </button>
  );
  return (
    <div class="insight-save">
      <div class="bar">
        <span class="soft small" aria-hidden="true">
          {INSIGHTS_WORDS.saveAs}
        </span>
        {draw !== undefined && button('SVG', async () => saveSvg({ ...insight, draw }))}
        {draw !== undefined && button('PNG', () => savePicture({ ...insight, draw }))}
        {button('CSV', async () => saveFigures(insight))}
      </div>
      {saved.value !== undefined && <p class="soft small">{saved.value}</p>}
      <ErrorLine error={error} />
    </div>
  );
}
