import { describe, expect, test } from 'vitest';
import { linkTo } from '../../../src/ui/link-to.ts';
import { linkToMail } from '../../../src/ui/link-to-mail.ts';
import { linkToText } from '../../../src/ui/link-to-text.ts';

describe('links', () => {
  test.each([
    ['https://acme.example/jobs/1', 'https://acme.example/jobs/1'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['not an address', undefined],
  ])('to the web: %s', (url, href) => {
    expect(linkTo.web(url)).toBe(href);
  });

  test.each([
    ['+1 (555) 010-4477', 'tel:+15550104477'],
    ['+49 (0)30 123', 'tel:+4930123'],
    ['ask Jenny', undefined],
  ])('to the phone: %s', (number, href) => {
    expect(linkTo.phone(number)).toBe(href);
  });

  test('to the mail, with subject and body, where nothing can break out of the address', () => {
    expect(linkToMail('susan@acme.example', { subject: 'Your opening & me', body: 'Hello,\nSusan' })).toBe(
      'mailto:susan@acme.example?subject=Your%20opening%20%26%20me&body=Hello%2C%0D%0ASusan',
    );
    expect(linkToMail('susan@acme.example?bcc=x@y.example')).toBeUndefined();
    expect(linkToMail('a&b@acme.example')).toBe('mailto:a%26b@acme.example');
  });

  test('to the mail, letter by letter: umlauts, ampersands, signs, line breaks', () => {
    const draft = { subject: 'Büro & Co.: 100 % +1 #2?', body: 'Grüße,\n\nÅsa & Søn\r\n“=”\n日本 🚀' };
    const href = linkToMail('susan@acme.example', draft) ?? '';
    const parameters = new Map(
      href
        .slice(href.indexOf('?') + 1)
        .split('&')
        .map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]),
    );
    expect(href).toMatch(/^[\x21-\x7e]+$/);
    expect(href).not.toContain('+');
    expect([...parameters]).toEqual([
      ['subject', draft.subject],
      ['body', 'Grüße,\r\n\r\nÅsa & Søn\r\n“=”\r\n日本 🚀'],
    ]);
  });

  test('to the mail without an address, and with half a sign', () => {
    expect(linkToMail('', { subject: 'S', body: 'B\ud83d' })).toBe('mailto:?subject=S&body=B%EF%BF%BD');
    expect(linkToMail('')).toBeUndefined();
    expect(linkToMail('nobody', { body: 'B' })).toBeUndefined();
  });

  test('to the mail, whole or not at all', () => {
    const long = { subject: 'S', body: 'ü'.repeat(400) };
    expect(linkToMail('susan@acme.example', long)).toBe('mailto:susan@acme.example?subject=S');
    expect(linkToMail('susan@acme.example', { ...long, body: 'ü'.repeat(200) })).toContain('%C3%BC'.repeat(200));
  });

  test('to a text message', () => {
    expect(linkToText('+1 (555) 010-4477,2', 'Hello & you?')).toBe('sms:+15550104477?body=Hello%20%26%20you%3F');
    expect(linkToText('ask Jenny', 'Hello')).toBeUndefined();
  });
});
