import * as v from 'valibot';
import { line, type MessageShape, nothing } from './message-shape.ts';

const held = { at: v.number(), applications: v.number(), contacts: v.number() };

/** What the desk, the settings and what all pages share ask for. */
export const DESK_MESSAGES = {
  /** Whether rows that were there are gone, and which copies of them are kept. */
  'database-state': {
    from: 'page',
    request: nothing,
    response: v.object({
      loss: v.optional(v.object(held)),
      /** The newest first. */
      snapshots: v.array(v.object({ key: v.string(), ...held })),
    }),
  },
  /** Puts the rows of a copy back beside what is there, and takes the loss as settled. */
  'restore-snapshot': {
    from: 'page',
    request: v.object({ key: line(60) }),
    response: v.object({ rows: v.number() }),
  },
  /** Goes on without what was lost. The copies stay until newer ones take their place. */
  'accept-loss': { from: 'page', request: nothing, response: nothing },
  /** A backup was made by hand: what was read for it, and when. */
  'note-backup': { from: 'page', request: v.object({ at: v.number(), writes: v.number() }), response: nothing },
  /** Everything goes, as the person has typed. */
  'erase-everything': { from: 'page', request: v.object({ confirmation: v.literal('erase') }), response: nothing },
} as const satisfies Record<string, MessageShape>;
