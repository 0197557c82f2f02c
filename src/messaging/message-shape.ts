import * as v from 'valibot';
import { ChangeIdSchema } from '../domain/identity.ts';
import { LocalDateSchema } from '../domain/local-date-schema.ts';

/** One row of the table of messages. */
export interface MessageShape {
  /** `content`: our script in a web page. `page`: an extension page. */
  readonly from: 'content' | 'page';
  readonly request: v.GenericSchema;
  readonly response: v.GenericSchema;
}

export const line = (max: number) => v.pipe(v.string(), v.maxLength(max));
export const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120));
export const nothing = v.object({});

/** A write that can be undone answers with the change's id, and with when the thread's next follow-up falls. */
export const changed = v.object({ changeId: ChangeIdSchema, nextDueOn: v.optional(LocalDateSchema) });
export type Changed = v.InferOutput<typeof changed>;
