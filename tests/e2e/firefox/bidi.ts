/** What puppeteer does not say in its own words: raw WebDriver BiDi. */
import type { Browser, Page } from 'puppeteer-core';
import type { Place, Toast } from '../driver.ts';

/** A value as BiDi writes it; of a node, the parts that are read here. */
interface RemoteValue {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: unknown;
}

interface NodeProperties {
  readonly nodeType: number;
  readonly localName?: string;
  readonly nodeValue?: string;
  readonly mode?: 'open' | 'closed';
  readonly children?: readonly RemoteValue[];
  readonly shadowRoot?: RemoteValue | null;
}

interface Connection {
  send(method: string, parameters: unknown): Promise<{ result: Record<string, unknown> }>;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
}

export type Send = (method: string, parameters: unknown) => Promise<Record<string, unknown>>;

export function bidiOf(browser: Browser): Send {
  const { connection } = browser as unknown as { connection: Connection };
  return async (method, parameters) => (await connection.send(method, parameters)).result;
}

export function contextIdOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

export async function readToast(send: Send, page: Page): Promise<Toast | undefined> {
  const context = contextIdOf(page);
  const whole = { serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' } };
  const root = await evaluate(send, context, 'document.documentElement', whole);
  const shadow = root.result === undefined ? undefined : closedRoot(root.result);
  if (shadow === undefined) return undefined;
  const buttons = nodesOf(shadow).filter((node) => ['button', 'a'].includes(partsOf(node).localName ?? ''));
  return { text: textOf(shadow), buttons: await Promise.all(buttons.map((button) => placed(send, context, button))) };
}

async function evaluate(send: Send, context: string, expression: string, more = {}): Promise<Evaluated> {
  const parameters = { expression, target: { context }, awaitPromise: true, ...more };
  return (await send('script.evaluate', parameters)) as unknown as Evaluated;
}

function resultOf(evaluated: Evaluated): unknown {
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text ?? 'failed in the page');
  return evaluated.result?.value;
}

function partsOf(node: RemoteValue): NodeProperties {
  return node.value as NodeProperties;
}

function nodesOf(node: RemoteValue): RemoteValue[] {
  const { children = [], shadowRoot } = partsOf(node);
  return [node, ...[...children, ...(shadowRoot ? [shadowRoot] : [])].flatMap(nodesOf)];
}

function closedRoot(root: RemoteValue): RemoteValue | undefined {
  return nodesOf(root).find((node) => partsOf(node).mode === 'closed');
}

function textOf(node: RemoteValue): string {
  const { nodeType, nodeValue = '', localName, children = [] } = partsOf(node);
  if (nodeType === 3) return nodeValue;
  if (localName === 'style') return '';
  const parts = children.map(textOf).filter((text) => text.trim() !== '');
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

async function placed(send: Send, context: string, button: RemoteValue): Promise<{ label: string } & Place> {
  const measured = (await send('script.callFunction', {
    functionDeclaration:
      '(node) => { const b = node.getBoundingClientRect(); return (b.x + b.width / 2) + " " + (b.y + b.height / 2); }',
    arguments: [{ sharedId: button.sharedId }],
    target: { context },
    awaitPromise: false,
  })) as unknown as Evaluated;
  const [x = 0, y = 0] = String(resultOf(measured)).split(' ').map(Number);
  return { label: textOf(button), x, y };
}
