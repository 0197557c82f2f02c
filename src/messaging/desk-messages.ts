import type { MessageShape } from './message-shape.ts';

/** What only the desk and the settings ask for. */
export const DESK_MESSAGES = {} as const satisfies Record<string, MessageShape>;
