import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workable } from '../../../src/boards/workable.ts';
import { classifyControl, controlOf, labelOf } from '../../../src/detection/submit-control.ts';

const window = new Window();
const NAMES = [
  'HTMLElement',
  'HTMLInputElement',
  'HTMLButtonElement',
  'HTMLAnchorElement',
  'HTMLSelectElement',
  'ShadowRoot',
] as const;
const before = Object.fromEntries(NAMES.map((name) => [name, (globalThis as Record<string, unknown>)[name]]));

beforeAll(() => Object.assign(globalThis, Object.fromEntries(NAMES.map((name) => [name, window[name]]))));
afterAll(() => Object.assign(globalThis, before));

/** A web component with a button inside that shows what is slotted into it. */
function webButton(label: string, mark: string): HTMLElement {
  const document = window.document as unknown as Document;
  document.body.innerHTML = `<div id="around"><acme-button data-ui="${mark}"><span>${label}</span></acme-button></div>`;
  const host = document.querySelector('acme-button') as HTMLElement;
  host.attachShadow({ mode: 'open' }).innerHTML = '<button type="button"><slot></slot></button>';
  return host.shadowRoot?.querySelector('button') as HTMLElement;
}

const around = () => window.document.querySelector('#around') as unknown as Element;

describe('a button within a web component', () => {
  it('says what its host says', () => {
    expect(labelOf(webButton('Submit application', 'x'))).toBe('Submit application');
  });

  it('sends an application by its host’s words', () => {
    expect(classifyControl(webButton('Submit application', 'x'), around(), undefined)).toBe('final');
    expect(classifyControl(webButton('Next', 'x'), around(), undefined)).toBeUndefined();
  });

  it('is the board’s final control where the selector names its host', () => {
    const board = { ...workable, submitSelectors: ['[data-ui=send]'] };
    expect(classifyControl(webButton('Done', 'send'), around(), board)).toBe('final');
    expect(classifyControl(webButton('Done', 'other'), around(), board)).toBeUndefined();
  });

  it('is found where only the host is to be seen', () => {
    const button = webButton('Send', 'x');
    const host = (button.getRootNode() as ShadowRoot).host as HTMLElement;
    expect(controlOf([host, around()])).toBe(host);
    expect(controlOf([around()])).toBeUndefined();
  });
});
