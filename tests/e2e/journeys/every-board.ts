/** Each way of applying, recorded once: with the background awake, and asleep, which is what a person's pace makes of it. */
import type { Flow } from '../flow.ts';
import { FLOWS } from '../flows.ts';
import { confirmed, expectRecordedOnce, fallAsleep, type Journey, prepare, stayAwake, submit } from './journey.ts';

const STATES = { 'background awake': stayAwake, 'background asleep': fallAsleep } as const;

export const everyBoard: readonly Journey[] = FLOWS.flatMap((flow) =>
  (Object.keys(STATES) as (keyof typeof STATES)[]).map((state) => capture(flow, state)),
);

function capture(flow: Flow, state: keyof typeof STATES): Journey {
  return {
    name: `${flow.name}: recorded once (${state})`,
    grant: flow.grant,
    async run(session) {
      const form = await prepare(session, flow);
      await STATES[state](session);
      await submit(form, flow);
      await confirmed(form, flow);
      await expectRecordedOnce(session, flow);
    },
  };
}
