import { linkTo } from './link-to.ts';

/** A text message, its words filled in where the system does that. @example linkToText('555 0100', 'Hi') // 'sms:5550100?body=Hi' */
export function linkToText(number: string, body: string): string | undefined {
  return linkTo.phone(number)?.replace(/^tel:([^,;]*).*/, `sms:$1?body=${encodeURIComponent(body.toWellFormed())}`);
}
