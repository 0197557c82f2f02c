import { expect, test } from 'vitest';
import { readDesktopEvents } from '../../soak/desktop-events.ts';

/** As dbus-monitor 1.14 prints it. */
const notify = (
  replaces: number,
  title: string,
  body: string,
) => `method call time=1.5 sender=:1.4 -> destination=org.freedesktop.Notifications serial=23 path=/org/freedesktop/Notifications; interface=org.freedesktop.Notifications; member=Notify
   string "Chromium"
   uint32 ${replaces}
   string ""
   string "${title}"
   string "${body}"
   array [
      string "default"
      string "Activate"
   ]
   int32 -1
`;
const noise = `signal time=1.2 sender=:1.1 -> destination=:1.2 serial=6 path=/org/freedesktop/Notifications; interface=org.freedesktop.Notifications; member=NotificationClosed
   uint32 1
   uint32 3
`;
const close = `method call time=2 sender=:1.4 -> destination=org.freedesktop.Notifications serial=9 path=/org/freedesktop/Notifications; interface=org.freedesktop.Notifications; member=CloseNotification
   uint32 4
`;

test('new ones, reworded ones and those taken away are told apart, whatever their words hold', () => {
  const log = [
    noise,
    notify(0, '3 people today', 'Ada,\nBen "B" and Cem'),
    noise,
    notify(4, '2 people today', 'Ada'),
    close,
  ];
  expect(readDesktopEvents(log.join(''))).toEqual([
    { kind: 'shown', title: '3 people today', body: 'Ada,\nBen "B" and Cem' },
    { kind: 'reworded', title: '2 people today', body: 'Ada' },
    { kind: 'taken-away', title: '', body: '' },
  ]);
});
