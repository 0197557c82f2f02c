/** One thing the person did, kept until the detector can weigh it: where it went, never what was typed. */
export interface Act {
  readonly type: string;
  readonly path: readonly EventTarget[];
  /** `event.timeStamp`. */
  readonly at: number;
}

declare global {
  /** What the person did between the first job signal and the detector's arrival. */
  var squeakyEarly: Act[] | undefined;
}

export const ACT_TYPES = ['pointerdown', 'keydown', 'input', 'change', 'click'] as const;

/** @returns undefined for what a script did, not the person */
export function actOf(event: Event): Act | undefined {
  return event.isTrusted ? { type: event.type, path: event.composedPath(), at: event.timeStamp } : undefined;
}
