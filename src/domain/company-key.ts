import { plainWords } from './plain-words.ts';

/** Words for the kind of firm, from the end of a folded name. */
const LEGAL_FORMS =
  /\s(?:incorporated|inc|corporation|corp|company|co|llc|llp|lp|ltd|limited|plc|pty|gmbh(?: co kg)?|mbh|ag|se|kg|kgaa|ug|ohg|ev|eg|sarl|sasu?|sa|spa|srl|sl|slu|bv|nv|ab|as|asa|aps|oy|oyj|sro|a s|s r o|spzoo|sp z o o|zrt|kft|ooo|lda|ltda|holding|group)$/;
const COMPANY_ALIASES: readonly (readonly [RegExp, string])[] = [
  [/株式会社|有限会社|合同会社|有限公司|주식회사/g, ' '],
  [/[’'`´]/g, ''],
  [/&|\+/g, ' and '],
];

/** @example companyKey('Bénéficielle, s.r.o.') === 'beneficielle' */
export function companyKey(company: string): string {
  let name = company;
  for (const [from, to] of COMPANY_ALIASES) name = name.replace(from, to);
  let words = `${plainWords(name.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1').replace(/\b([a-z])\.\s(?=[a-z]\.)/gi, '$1'))}`;
  for (let round = 0; round < 3; round += 1) {
    const shorter = words.replace(LEGAL_FORMS, '').replace(/\sand$/, '');
    if (shorter === words || shorter === '') break;
    words = shorter;
  }
  return words.replace(/^the\s/, '').replaceAll(' ', '');
}
