/**
 * messaging/ carries requests from pages to the background: one table of names, who may send them, and what they hold.
 * It imports domain and platform only; handlers live in background/.
 */
import type * as v from 'valibot';
import { CONTENT_MESSAGES } from './content-messages.ts';
import { DESK_MESSAGES } from './desk-messages.ts';
import { IMPORT_MESSAGES } from './import-messages.ts';
import { PAGE_MESSAGES } from './page-messages.ts';
import { RECORD_MESSAGES } from './record-messages.ts';

export const MESSAGES = {
  ...CONTENT_MESSAGES,
  ...PAGE_MESSAGES,
  ...DESK_MESSAGES,
  ...RECORD_MESSAGES,
  ...IMPORT_MESSAGES,
} as const;

export type MessageName = keyof typeof MESSAGES;
export type RequestOf<Name extends MessageName> = v.InferInput<(typeof MESSAGES)[Name]['request']>;
export type ParsedRequestOf<Name extends MessageName> = v.InferOutput<(typeof MESSAGES)[Name]['request']>;
export type ResponseOf<Name extends MessageName> = v.InferOutput<(typeof MESSAGES)[Name]['response']>;

/** Requests carry an id: handlers are idempotent, and the client asks once more when the worker died midway. */
export interface Envelope {
  readonly name: string;
  readonly id: string;
  readonly request?: unknown;
}

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: ReplyError };

/** `message` is in plain words, fit to be shown. */
export interface ReplyError {
  readonly code: 'unknown-message' | 'bad-request' | 'not-allowed' | 'not-found' | 'refused' | 'failed';
  readonly message: string;
}
