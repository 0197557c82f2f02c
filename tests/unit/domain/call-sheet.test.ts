import { expect, test } from 'vitest';
import { callSheetOf } from '../../../src/domain/call-sheet.ts';
import type { TodayRow } from '../../../src/domain/today-order.ts';
import { buildApplication } from '../../builders/application.ts';
import { buildContact } from '../../builders/contact.ts';
import { buildFollowUp } from '../../builders/follow-up.ts';

function row(phone: string | undefined, title?: string): TodayRow {
  return {
    followUp: buildFollowUp(),
    tries: 0,
    ...(phone === undefined ? {} : { contact: buildContact({ phone }) }),
    ...(title === undefined ? {} : { application: buildApplication({ posting: { title } }) }),
  };
}

test('one number, however written, and one posting are common', () => {
  const sheet = callSheetOf([row('+1 (555) 0100', 'Buyer'), row('+1 555-0100', 'Buyer'), row(undefined)]);
  expect(sheet).toMatchObject({ phone: '+1 (555) 0100', posting: { title: 'Buyer' } });
});

test('what differs, and what one row alone has, is not', () => {
  expect(callSheetOf([row('+1 555 0100', 'Buyer'), row('+1 555 0101', 'Planner')])).toEqual({});
  expect(callSheetOf([row('+1 555 0100', 'Buyer'), row(undefined)])).toEqual({});
  expect(callSheetOf([row('ask Jenny'), row('ask Omar')])).toEqual({});
});
