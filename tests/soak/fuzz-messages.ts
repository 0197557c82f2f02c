import fc from 'fast-check';
import * as v from 'valibot';
import { MESSAGES, type MessageName } from '../../src/messaging/messages.ts';
import { type Handlers, route, type Sender } from '../../src/messaging/router.ts';

export interface FuzzCount {
  cases: number;
  /** Reached a handler. */
  reached: number;
  refused: number;
  /** What went against the rules, in words; empty when all is well. */
  readonly wrong: string[];
}

const NAMES = Object.keys(MESSAGES) as MessageName[];
const NO_NAMES = ['', 'toString', '__proto__', 'constructor', 'hasOwnProperty', 'no-such-message', 'x'.repeat(5000)];

/** Requests of every kind, right, half right and hostile, from pages and from scripts in web pages, through the real router. */
export async function fuzzMessages(runs: number, seed: number): Promise<FuzzCount> {
  const count: FuzzCount = { cases: 0, reached: 0, refused: 0, wrong: [] };
  const cases = fc.sample(fuzzCase, { numRuns: runs, seed });
  for (const { message, sender } of cases) {
    count.cases += 1;
    const told = await tell(message, sender, count);
    if (told !== undefined) count.wrong.push(`${told}: ${brief(message)} from ${sender.from}`);
  }
  return count;
}

async function tell(message: unknown, sender: Sender, count: FuzzCount): Promise<string | undefined> {
  const called: { name: MessageName; request: unknown }[] = [];
  const reply = await route(spies(called), message, sender).catch((error: unknown) => error);
  const [call] = called;
  if (!v.is(ReplySchema, reply)) return 'no proper reply';
  if ('polluted' in {}) return 'a prototype was written to';
  if (call === undefined) {
    count.refused += 1;
    return reply.ok ? 'answered without a handler' : undefined;
  }
  count.reached += 1;
  const shape = MESSAGES[call.name];
  if (called.length > 1) return 'handled twice';
  if (sender.from === 'content' && shape.from !== 'content')
    return 'a script in a web page did what only our pages may';
  const again = v.safeParse(shape.request, call.request);
  if (!again.success) return 'a handler was given what its schema refuses';
  return strangeKey(shape.request, call.request);
}

const ReplySchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({
    ok: v.literal(false),
    error: v.object({ code: v.string(), message: v.pipe(v.string(), v.maxLength(300)) }),
  }),
]);

/** Handlers that write down what reached them. */
function spies(called: { name: MessageName; request: unknown }[]): Handlers {
  const entries = NAMES.map((name) => [
    name,
    ({ request }: { readonly request: unknown }) => {
      called.push({ name, request });
      return Promise.resolve({});
    },
  ]);
  return Object.fromEntries(entries) as Handlers;
}

/** A key that no part of the schema names, or an object that is not a plain one. */
function strangeKey(schema: AnySchema, value: unknown): string | undefined {
  const { type, entries, wrapped } = schema;
  if (wrapped !== undefined) return value === undefined ? undefined : strangeKey(wrapped, value);
  if (type !== 'object' || entries === undefined) return undefined;
  if (Object.getPrototypeOf(value) !== Object.prototype) return 'an object of another kind reached a handler';
  for (const [key, inner] of Object.entries(value as object)) {
    const known = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (known === undefined) return `the unknown key «${key}» reached a handler`;
    const deeper = strangeKey(known, inner);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

/** As much of a valibot schema as the making of values needs. */
interface AnySchema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly item?: AnySchema;
  readonly items?: readonly AnySchema[];
  readonly wrapped?: AnySchema;
}

const TEXT = fc.oneof(
  fc.constantFrom(
    'Acme',
    '2026-03-02',
    '09:30',
    'a3f0c1d2e4b5',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '=cmd()',
    '\u202Egnp.exe',
    '\u0000',
    '\uD800',
    '__proto__',
  ),
  fc.uuid(),
  fc.string({ maxLength: 40 }),
  fc.integer({ min: 0, max: 20_000 }).map((length) => 'x'.repeat(length)),
);
const NUMBER = fc.oneof(
  fc.integer({ min: -3, max: 70 }),
  fc.double(),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53),
);

/** Mostly what the schema asks for, so that requests get past it and their parts are tried. */
function mostlyRight(schema: AnySchema): fc.Arbitrary<unknown> {
  const { type, entries, options, literal, item, wrapped } = schema;
  if (wrapped !== undefined) return fc.option(mostlyRight(wrapped), { nil: undefined });
  if (entries !== undefined) return fc.record(mapValues(entries, mostlyRight));
  if (type === 'picklist') return fc.constantFrom(...(options ?? []));
  if (type === 'literal') return fc.constant(literal);
  if (type === 'union' || type === 'variant') return fc.oneof(...((options ?? []) as AnySchema[]).map(mostlyRight));
  if (item !== undefined) return fc.array(mostlyRight(item), { maxLength: 12 });
  if (type === 'string') return TEXT;
  if (type === 'number') return NUMBER;
  if (type === 'boolean') return fc.boolean();
  return anything;
}

const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, maxDepth: 3 });

/** Something dropped, put in the place of something else, or smuggled in beside it. */
function spoiled(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null) return anything;
  const keys = Object.keys(value);
  const other =
    keys.length === 0
      ? fc.constant(value)
      : fc.tuple(fc.constantFrom(...keys), anything).map(([key, put]) => ({ ...value, [key]: put }));
  const without =
    keys.length === 0
      ? fc.constant(value)
      : fc
          .constantFrom(...keys)
          .map((gone) => Object.fromEntries(Object.entries(value).filter(([key]) => key !== gone)));
  return fc.oneof(
    other,
    without,
    fc.constant({ ...value, extra: 1, constructor: { prototype: { polluted: true } } }),
    fc.constant(Object.assign(JSON.parse('{"__proto__":{"polluted":true}}'), value)),
    fc.constant(Object.assign(Object.create({ polluted: true }), value)),
    anything,
  );
}

const sender: fc.Arbitrary<Sender> = fc.record({
  from: fc.constantFrom('content', 'page'),
  tabId: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
  openerTabId: fc.constant(undefined),
  frameId: fc.integer({ min: 0, max: 5 }),
  url: fc.constantFrom('https://jobs.example.com/1', 'chrome-extension://abc/src/popup/popup.html', 'about:blank', ''),
  tabUrl: fc.constantFrom('https://jobs.example.com/1', 'about:blank', undefined),
  incognito: fc.boolean(),
});

const request = fc.constantFrom(...NAMES).chain((name) => {
  const right = mostlyRight(MESSAGES[name].request as AnySchema);
  const body = fc.oneof({ weight: 3, arbitrary: right }, { weight: 2, arbitrary: right.chain(spoiled) });
  return fc.record({
    name: fc.constant<string>(name),
    id: fc.oneof({ weight: 9, arbitrary: fc.uuid() }, TEXT),
    request: body,
  });
});

const message = fc.oneof(
  { weight: 18, arbitrary: request },
  { weight: 1, arbitrary: fc.record({ name: fc.constantFrom(...NO_NAMES), id: fc.uuid(), request: anything }) },
  { weight: 1, arbitrary: anything },
);

const fuzzCase = fc.record({ message, sender });

function mapValues<In, Out>(of: Readonly<Record<string, In>>, by: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, by(value)]));
}

function brief(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 300);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
