import { describe, expect, test } from 'vitest';
import { parseText } from '../../tools/parse-source.ts';
import { findAddresses, findDangers, topLevelLeaks } from '../find-dangers.ts';

const dangers = (code: string) => findDangers(parseText('x.js', code)).map(({ what }) => what);
const addresses = (code: string) => findAddresses(parseText('x.js', code)).map(({ what }) => what);

describe('dangers', () => {
  test.each([
    ['eval(text)', 'eval'],
    ['new Function(text)', 'Function'],
    ['globalThis.Function(text)', 'Function'],
    ["import('./x.js')", 'import()'],
    ['self.fetch(url)', 'fetch'],
    ['new XMLHttpRequest', 'XMLHttpRequest'],
    ['new WebSocket(url)', 'WebSocket'],
    ['navigator.sendBeacon(url)', 'sendBeacon'],
    ['box.innerHTML = text', 'innerHTML'],
    ["box['outerHTML'] += text", 'outerHTML'],
    ['box.insertAdjacentHTML(where, text)', 'insertAdjacentHTML'],
    ['document.write(text)', 'write'],
  ])('%s is one', (code, what) => {
    expect(dangers(code)).toEqual([what]);
  });

  test.each([
    '/^(fetch|xmlhttprequest)$/.test(x)',
    'x = box.innerHTML',
    'file.write(text)',
    '({eval: 1})',
    'prefetch(x)',
  ])('%s is none', (code) => {
    expect(dangers(code)).toEqual([]);
  });

  test('addresses are found in strings and templates, not in regular expressions', () => {
    expect(addresses('f("https://a.example/x", `see http://b.example`, /https:\\/\\/c/)')).toEqual([
      'https://a.example/x',
      'http://b.example',
    ]);
  });
});

describe('content scripts', () => {
  test.each(['(function(){let x=1})();', '(()=>{})();', "'use strict';(function(){})()"])(
    '%s leaves nothing',
    (code) => {
      expect(topLevelLeaks(parseText('x.js', code))).toEqual([]);
    },
  );

  test.each(['var x=(function(){})();', 'function f(){}', 'self.x=1', 'f()'])('%s leaves something', (code) => {
    expect(topLevelLeaks(parseText('x.js', code))).toHaveLength(1);
  });
});
