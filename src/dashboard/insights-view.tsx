import { useEffect, useMemo } from 'preact/hooks';
import type { Hunt } from '../domain/hunt.ts';
import { wholeOf } from '../domain/insights-spans.ts';
import { lastWeeks } from '../domain/period.ts';
import { loadBoardNames, siteName } from '../popup/board-names.ts';
import { readHunt } from '../storage/read-hunt.ts';
import { locale } from '../ui/day-words.ts';
import { firstDayOf } from '../ui/first-day.ts';
import { today } from '../ui/today-clock.ts';
import { chosenPeriod } from './chosen-period.ts';
import { longDay, periodWords } from './date-labels.ts';
import { InsightCard } from './insight-card.tsx';
import './insights.css';
import { boardInsight, channelInsight, stepInsight } from './insights-of-answers.ts';
import { flowInsight, silenceInsight } from './insights-of-standing.ts';
import { type Outlook, spansInsight, triesInsight } from './insights-of-time.ts';
import { INSIGHTS_WORDS } from './insights-words.ts';
import { PeriodChoice } from './period-choice.tsx';
import { route } from './route-state.ts';
import { useRead } from './use-read.ts';
import { DESK_WORDS } from './words.ts';

/** What came of the hunt so far, drawn. */
export function InsightsView() {
  const hunt = useRead(readHunt, 'hunt');
  useEffect(() => {
    void loadBoardNames();
  }, []);
  if (hunt === 'unreadable') return <p role="alert">{INSIGHTS_WORDS.unreadable}</p>;
  return <div class="insights">{hunt === 'reading' ? <Reading /> : <Insights hunt={hunt} />}</div>;
}

function Reading() {
  return (
    <>
      <h1>{DESK_WORDS.place.insights}</h1>
      <p class="soft late">{INSIGHTS_WORDS.reading}</p>
    </>
  );
}

function Insights({ hunt }: { readonly hunt: Hunt }) {
  const date = today.value;
  const firstDay = firstDayOf(locale);
  const named = {
    'four-weeks': lastWeeks(4, date, firstDay),
    'three-months': lastWeeks(13, date, firstDay),
    all: wholeOf(hunt, date),
  };
  const chosen = chosenPeriod(route.value.query, named, 'three-months');
  const { from, to } = chosen.period;
  const { spans, tries, flow, channel, step, silence } = useMemo(
    () => insightsOf(hunt, { period: { from, to }, today: date, firstDay }),
    [hunt, from, to, date, firstDay],
  );
  if (hunt.threads.length === 0)
    return (
      <>
        <h1>{DESK_WORDS.place.insights}</h1>
        <p class="soft">{INSIGHTS_WORDS.empty}</p>
      </>
    );
  const fileNote = INSIGHTS_WORDS.fileNote(periodWords(chosen.period), longDay(date));
  const board = boardInsight(hunt, chosen.period, (boardId) => siteName({ url: '', boardId }));
  return (
    <>
      <div class="insights-head">
        <div>
          <h1>{DESK_WORDS.place.insights}</h1>
          <p class="soft">{INSIGHTS_WORDS.about(periodWords(chosen.period))}</p>
        </div>
        <PeriodChoice place="insights" chosen={chosen} kinds={INSIGHTS_WORDS.periods} />
      </div>
      <InsightCard {...spans} fileNote={fileNote} />
      <div class="insights-columns">
        {[
          [tries, step, channel],
          [flow, board],
        ].map((column) => (
          <div key={column.length} class="insights-column">
            {column.map((insight) => (
              <InsightCard key={insight.name} {...insight} fileNote={fileNote} />
            ))}
          </div>
        ))}
      </div>
      <InsightCard
        {...silence}
        fileNote={INSIGHTS_WORDS.fileNote(INSIGHTS_WORDS.asOfToday, longDay(date))}
        look="list"
      />
    </>
  );
}

function insightsOf(hunt: Hunt, outlook: Outlook) {
  return {
    spans: spansInsight(hunt, outlook),
    tries: triesInsight(hunt, outlook),
    flow: flowInsight(hunt, outlook.period, outlook.today),
    channel: channelInsight(hunt, outlook.period),
    step: stepInsight(hunt, outlook.period),
    silence: silenceInsight(hunt, outlook.today),
  };
}
