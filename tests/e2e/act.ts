/** What a person does and sees on a surface, the same in every browser. */
import type { Surface, Tab } from './driver.ts';
import { until } from './until.ts';

/** Looks a selector up in the document and in open shadow roots, as the drivers' clicks do. */
const DEEP_QUERY = `const deep = (root, selector) => root.querySelector(selector) ??
  [...root.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot && deep(shadowRoot, selector)).find(Boolean);`;

function found(selector: string, then: string): string {
  return `(() => { ${DEEP_QUERY} return deep(document, ${JSON.stringify(selector)})${then}; })()`;
}

/** Waits until the element is there and rendered. */
export async function shows(surface: Surface, selector: string, patienceMs?: number): Promise<void> {
  const probe = found(selector, '?.checkVisibility() === true');
  await until(`${selector} to be visible`, () => surface.evaluate<boolean>(probe), patienceMs);
}

/** Waits until the text can be read on the page. */
export async function says(surface: Surface, text: string, patienceMs?: number): Promise<void> {
  const probe = `document.body.innerText.includes(${JSON.stringify(text)})`;
  await until(`«${text}» to be read`, () => surface.evaluate<boolean>(probe), patienceMs);
}

/** Clicks what bears that name, as it reads on the page or to a screen reader. @param how `start`: the name only begins so */
export async function clickLabelled(surface: Surface, name: string, how: 'whole' | 'start' = 'whole'): Promise<void> {
  const mark = 'data-clicked-by-name';
  const probe = `(() => {
    document.querySelector('[${mark}]')?.removeAttribute('${mark}');
    const named = [...document.querySelectorAll('button, a, summary, [role=tab]')].filter((each) => {
      const label = (each.ariaLabel ?? each.innerText).trim();
      return each.checkVisibility() && !each.disabled && (${how === 'whole'} ? label === ${JSON.stringify(name)} : label.startsWith(${JSON.stringify(name)}));
    });
    named[0]?.setAttribute('${mark}', '');
    return named.length > 0;
  })()`;
  await until(`«${name}» to be there`, () => surface.evaluate<boolean>(probe));
  await surface.click(`[${mark}]`);
}

export async function isAt(tab: Tab, address: string): Promise<void> {
  await until(`the address to hold ${address}`, () =>
    tab.evaluate<boolean>(`location.href.includes(${JSON.stringify(address)})`),
  );
}

/** Clicks into the field and types, replacing what stands there. `keys` is the tab whose keyboard is used. */
export async function fill(keys: Tab, surface: Surface, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [selector, text] of Object.entries(fields)) {
    await shows(surface, selector);
    const filled = await surface.evaluate<boolean>(found(selector, ".value !== ''"));
    await surface.click(selector, filled ? 3 : 1);
    await keys.type(text);
  }
}

/** Goes back or forward in the tab's history, as its buttons do. */
export async function goInHistory(tab: Tab, steps: -1 | 1): Promise<void> {
  await tab.evaluate(`setTimeout(() => history.go(${steps}), 0), true`);
}
