import * as v from 'valibot';
import {
  type Envelope,
  MESSAGES,
  type MessageName,
  type ParsedRequestOf,
  type Reply,
  type ReplyError,
  type ResponseOf,
} from './messages.ts';

/** Who sent it, as the browser says; never from the message. */
export interface Sender {
  readonly from: 'content' | 'page';
  readonly tabId: number | undefined;
  readonly openerTabId: number | undefined;
  readonly frameId: number;
  readonly url: string;
  /** Of the page in front of the tab, as far as the browser lets us know it. */
  readonly tabUrl: string | undefined;
  readonly incognito: boolean;
}

export interface MessageCall<Name extends MessageName> {
  readonly request: ParsedRequestOf<Name>;
  readonly sender: Sender;
  /** The envelope's id: a handler that meets it again answers as before and writes nothing. */
  readonly id: string;
}

export type Handlers = {
  readonly [Name in MessageName]: (call: MessageCall<Name>) => Promise<ResponseOf<Name>>;
};

/** Thrown by a handler that may not or cannot do what was asked; the message is shown to the person. */
export class Refusal extends Error {
  constructor(
    readonly code: ReplyError['code'],
    message: string,
  ) {
    super(message);
  }
}

const EnvelopeSchema = v.object({
  name: v.pipe(v.string(), v.maxLength(60)),
  id: v.pipe(v.string(), v.minLength(8), v.maxLength(80)),
  request: v.optional(v.unknown()),
});

/** Checks shape, known name, who may send it and the schema, then calls the handler. Never rejects. */
export async function route(handlers: Handlers, message: unknown, sender: Sender): Promise<Reply<unknown>> {
  const envelope = v.safeParse(EnvelopeSchema, message);
  if (!envelope.success) return failure('bad-request', 'The request had no name or id.');
  const { name } = envelope.output;
  if (!isMessageName(name)) return failure('unknown-message', `There is no message «${name}».`);
  if (!maySend(sender, name)) return failure('not-allowed', 'This page may not ask for that.');
  return await answer(handlers, name, envelope.output, sender);
}

async function answer<Name extends MessageName>(
  handlers: Handlers,
  name: Name,
  envelope: Envelope,
  sender: Sender,
): Promise<Reply<unknown>> {
  const request = v.safeParse(MESSAGES[name].request, envelope.request);
  if (!request.success) return failure('bad-request', request.issues[0].message);
  try {
    const call = { request: request.output, sender, id: envelope.id } as MessageCall<Name>;
    return { ok: true, value: await handlers[name](call) };
  } catch (error) {
    if (error instanceof Refusal) return failure(error.code, error.message);
    return failure('failed', error instanceof Error ? error.message : String(error));
  }
}

/** Our own pages may send what content scripts may; never the other way round. */
function maySend(sender: Sender, name: MessageName): boolean {
  return sender.from === 'page' || MESSAGES[name].from === 'content';
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(MESSAGES, name);
}

/** What was sent may stand in the words of what is wrong with it. */
const LONGEST_MESSAGE = 300;

function failure(code: ReplyError['code'], message: string): Reply<never> {
  return { ok: false, error: { code, message: message.slice(0, LONGEST_MESSAGE) } };
}
