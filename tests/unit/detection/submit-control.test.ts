import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workable } from '../../../src/boards/workable.ts';
import { classifyControl, controlOf, labelOf, saysDone } from '../../../src/detection/submit-control.ts';

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

describe('what a control says', () => {
  it.each([
    'Applied',
    '✓ Applied',
    'Application sent',
    'Sent!',
    'Beworben',
    'Candidature envoyée',
    '応募済み',
    '已投递',
  ])('«%s» is done', (label) => expect(saysDone(label)).toBe(true));
  it.each(['Apply', 'Submit', 'Send application', 'Apply filters', 'Applied Physics', 'Sent items'])(
    '«%s» is not',
    (label) => expect(saysDone(label)).toBe(false),
  );
});

describe('a box made into a button', () => {
  const box = (html: string) => {
    const document = window.document as unknown as Document;
    document.body.innerHTML = html;
    return document.body.firstElementChild as HTMLElement;
  };

  it('is one by its name or its handler, and only while it is short', () => {
    const named = box('<div class="form-btn">Send</div>');
    expect(controlOf([named, window.document.body as unknown as HTMLElement])).toBe(named);
    expect(controlOf([box('<div class="bottom">Send</div>')])).toBeUndefined();
    expect(controlOf([box(`<div class="btn">${'words '.repeat(40)}</div>`)])).toBeUndefined();
  });
});
