/** Each way in which sites take an application, recorded once, with the background asleep. */
import { flowOf } from '../boards/play-board.ts';
import { MECHANISMS } from '../imitations/mechanisms.ts';
import { confirmed, expectQuestion, expectRecordedOnce, fallAsleep, type Journey, prepare, submit } from './journey.ts';

export const mechanisms: readonly Journey[] = Object.entries(MECHANISMS).map(([name, data]) => {
  const flow = flowOf(name, data);
  return {
    name: `mechanism, ${name}: recorded once`,
    grant: flow.grant,
    async run(session) {
      const form = await prepare(session, flow);
      await fallAsleep(session);
      await submit(form, flow);
      await confirmed(form, flow);
      if (data.firefoxAsks && session.driver.name === 'firefox') await expectQuestion(session, flow);
      else await expectRecordedOnce(session, flow);
    },
  };
});
