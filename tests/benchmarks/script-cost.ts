import type { CDPSession } from 'playwright-core';

/** The part of a trace event that is read here. `tdur`: thread CPU, in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string }; readonly fileName?: string };
}

const CATEGORIES = 'devtools.timeline,v8,disabled-by-default-v8.compile';
const SCRIPT_WORK = /^(EvaluateScript|FunctionCall|v8\.compile|V8\.CompileCode)$/;

/**
 * Thread CPU in milliseconds that scripts of each address took while `act` ran, by Chromium's own trace: wall clocks of page
 * loads are too coarse for scripts this small (browser-facts.md E).
 */
export async function scriptCost(session: CDPSession, act: () => Promise<void>): Promise<Map<string, number>> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES.split(',') },
  });
  try {
    await act();
  } finally {
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', collect);
  }
  return costByAddress(events);
}

/** Sums what is outermost: a call within a call is in the outer one's time already. */
export function costByAddress(events: readonly TraceEvent[]): Map<string, number> {
  const work = events.filter(({ name, tdur }) => SCRIPT_WORK.test(name) && tdur !== undefined);
  const costs = new Map<string, number>();
  for (const event of work) {
    const address = addressOf(event);
    if (address === undefined || work.some((other) => contains(other, event))) continue;
    costs.set(address, (costs.get(address) ?? 0) + (event.tdur ?? 0) / 1000);
  }
  return costs;
}

function addressOf({ args }: TraceEvent): string | undefined {
  const address = args?.data?.url ?? args?.fileName;
  return address?.startsWith('chrome-extension://') ? address : undefined;
}

function contains(outer: TraceEvent, inner: TraceEvent): boolean {
  if (outer === inner || outer.pid !== inner.pid || outer.tid !== inner.tid) return false;
  const [outerEnd, innerEnd] = [outer.ts + (outer.dur ?? 0), inner.ts + (inner.dur ?? 0)];
  const wider = outer.ts < inner.ts || outerEnd > innerEnd;
  return wider && outer.ts <= inner.ts && outerEnd >= innerEnd;
}
