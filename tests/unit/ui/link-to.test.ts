import { describe, expect, test } from 'vitest';
import { linkTo } from '../../../src/ui/link-to.ts';

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
    expect(linkTo.mail('susan@acme.example', { subject: 'Your opening & me', body: 'Hello,\nSusan' })).toBe(
      'mailto:susan@acme.example?subject=Your%20opening%20%26%20me&body=Hello%2C%0D%0ASusan',
    );
    expect(linkTo.mail('susan@acme.example?bcc=x@y.example')).toBeUndefined();
    expect(linkTo.mail('a&b@acme.example')).toBe('mailto:a%26b@acme.example');
  });
});
