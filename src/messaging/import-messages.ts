import * as v from 'valibot';
import { line, type MessageShape, nothing } from './message-shape.ts';

/** As `client.ts` makes ids: none of another import's rows can be named by it. */
const importId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));

const outcome = v.object({ added: count, changed: count, same: count, refused: count });

/** Bringing files in. The rows themselves wait in a database of their own (storage/import-staging.ts): a message is too small. */
export const IMPORT_MESSAGES = {
  /** Writes what was staged under that id: all of it or nothing, and once, however often it is asked for. */
  'commit-import': {
    from: 'page',
    request: v.object({
      importId,
      chunks: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99_999)),
      order: v.variant('kind', [
        v.object({ kind: v.literal('backup') }),
        v.object({
          kind: v.literal('table'),
          people: v.picklist(['all', 'known-companies']),
          origin: line(120),
          followUps: v.object({
            which: v.picklist(['all', 'recent']),
            aDay: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))),
          }),
        }),
      ]),
    }),
    response: outcome,
  },
  /** How far the writing is; `of` is 0 as long as it is not known. */
  'import-progress': {
    from: 'page',
    request: v.object({ importId }),
    response: v.object({ done: v.number(), of: v.number() }),
  },
  /** Of an import that was stopped nothing stays. One that is written already can only be undone. */
  'stop-import': { from: 'page', request: v.object({ importId }), response: nothing },
  /** Takes the last import back. `kept`: how many it leaves, since something was done with them; `names` of the first. */
  'undo-import': {
    from: 'page',
    request: v.object({ importId }),
    response: v.object({ kept: count, names: v.pipe(v.array(v.string()), v.maxLength(3)) }),
  },
} as const satisfies Record<string, MessageShape>;
