import * as v from 'valibot';
import { ApplicationIdSchema, AttemptIdSchema, ChangeIdSchema } from '../domain/identity.ts';
import { changed, line, type MessageShape, nothing } from './message-shape.ts';

/** What our scripts in web pages may send; pages of the extension may too. */
export const CONTENT_MESSAGES = {
  /** The sentinel saw a job signal, or an attempt is open somewhere: may the detector come? */
  hello: {
    from: 'content',
    request: v.object({
      pageId: line(80),
      signal: v.picklist(['job', 'flow']),
      /** The host that the document says led to it. */
      cameFrom: v.optional(line(300)),
    }),
    response: v.object({ detector: v.boolean() }),
  },
  /** The page's posting was read (also when nobody applies): remembered for the flow of this tab. */
  'posting-read': {
    from: 'content',
    request: v.object({
      facts: v.unknown(),
      structured: v.boolean(),
      points: v.number(),
      reasons: v.pipe(v.array(line(40)), v.maxLength(10)),
    }),
    response: nothing,
  },
  /** Wakes the worker before a journal entry comes. */
  'wake-up': { from: 'content', request: nothing, response: nothing },
  'undo-capture': { from: 'content', request: v.object({ captureId: AttemptIdSchema }), response: nothing },
  'correct-capture': {
    from: 'content',
    request: v.object({ captureId: AttemptIdSchema, title: line(300), company: line(200) }),
    response: nothing,
  },
  /** «Did you apply?» Yes, in these words. A page's script may answer only what its own tab was asked (tab-notes.ts). */
  'accept-capture': {
    from: 'content',
    request: v.object({
      captureId: AttemptIdSchema,
      title: v.pipe(line(300), v.minLength(1)),
      company: v.pipe(line(200), v.minLength(1)),
    }),
    response: changed,
  },
  'dismiss-capture': { from: 'content', request: v.object({ captureId: AttemptIdSchema }), response: changed },
  /** The toast after saving by hand. */
  'undo-saved': { from: 'content', request: v.object({ changeId: ChangeIdSchema }), response: nothing },
  'correct-saved': {
    from: 'content',
    request: v.object({
      applicationId: ApplicationIdSchema,
      title: v.pipe(line(300), v.minLength(1)),
      company: v.pipe(line(200), v.minLength(1)),
    }),
    response: nothing,
  },
  /** The mark on a posting is not wanted there any more, for this session. */
  'hide-mark': { from: 'content', request: v.object({ applicationId: ApplicationIdSchema }), response: nothing },
} as const satisfies Record<string, MessageShape>;
