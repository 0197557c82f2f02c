import type { CDPSession, Frame, Page } from 'playwright-core';
import type { Place, Surface, Tab, Toast } from '../driver.ts';

/** The part of CDP's DOM.Node that is read here. */
interface DomNode {
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

export function chromiumTab(page: Page): Tab {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    errors,
    ...surfaceOf(page, page.mainFrame()),
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 8 });
      await page.mouse.up();
    },
    frame: async (selector) => {
      const handle = await page.waitForSelector(selector);
      const frame = await handle.contentFrame();
      if (frame === null) throw new Error(`${selector} is no frame`);
      return surfaceOf(page, frame);
    },
    reload: async () => void (await page.reload({ waitUntil: 'load' })),
    close: () => page.close(),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    toast: () => readToast(page),
  };
}

function surfaceOf(page: Page, frame: Frame): Surface {
  return {
    evaluate: (expression) => frame.evaluate(expression),
    // the raw mouse, since locator.click() may wait for the navigation that the click began
    async click(selector, times = 1) {
      const locator = frame.locator(selector);
      await locator.hover();
      const box = await locator.boundingBox();
      if (box === null) throw new Error(`${selector} has no box`);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { clickCount: times });
    },
    choose: (selector, file) => frame.locator(selector).setInputFiles(file),
  };
}

async function readToast(page: Page): Promise<Toast | undefined> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = closedRoot(root as DomNode);
    if (shadow === undefined) return undefined;
    const buttons = nodesOf(shadow).filter(({ nodeName }) => nodeName === 'BUTTON' || nodeName === 'A');
    return { text: textOf(shadow), buttons: await Promise.all(buttons.map((node) => placed(session, node))) };
  } finally {
    await session.detach();
  }
}

function nodesOf(node: DomNode): DomNode[] {
  return [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(nodesOf)];
}

function closedRoot(root: DomNode): DomNode | undefined {
  return nodesOf(root).find(({ shadowRootType }) => shadowRootType === 'closed');
}

function textOf(node: DomNode): string {
  if (node.nodeName === '#text') return node.nodeValue;
  if (node.nodeName === 'STYLE') return '';
  const parts = (node.children ?? []).map(textOf).filter((text) => text.trim() !== '');
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

async function placed(session: CDPSession, node: DomNode): Promise<{ label: string } & Place> {
  const box = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId }).catch(() => undefined);
  const [left = 0, top = 0, , , right = 0, bottom = 0] = box?.model.content ?? [];
  return { label: textOf(node), x: (left + right) / 2, y: (top + bottom) / 2 };
}
