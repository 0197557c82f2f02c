import { cleanText, fold } from './clean-text.ts';
import { asName } from './people-words.ts';

const LONGEST_TEXT = 20_000;
const LONGEST_LINE = 400;
const MOST_LINES = 40;
/** So near below «Best regards» stands the name. */
const NAME_WITHIN = 5;

/** Where the mail that is answered begins, tested on folded lines. */
const ANSWERED_MAIL =
  /^(?:-{2,} ?(?:original|ursprungliche|forwarded|weitergeleitete|message (?:d.origine|transfere)).*|_{10,}|on .{5,90} wrote:|am .{5,90} schrieb .{0,80}:?|le .{5,90} a ecrit ?:|(?:from|von|de) ?: .+)$/;
const SIGN_OFF =
  /^(?:--|(?:(?:with|mit|many|avec) )?(?:(?:kind|best|warm|warmest|freundliche[mn]?|beste[n]?|herzliche[n]?|liebe[n]?|viele[n]?|schone[n]?|sonnige[n]?) )?(?:regards|wishes|gru(?:ß|ss)(?:e|en)?)(?: aus .{2,40})?|(?:my )?best|all the best|cheers|(?:many )?thanks(?: again| so much| in advance)?|thank you|(?:yours )?(?:sincerely|faithfully|truly)|mfg|vg|lg|kr|br|(?:bien |tres )?cordialement|bien a vous|.{0,60}salutations(?: .{0,30})?|bonne (?:journee|reception)|merci(?: .{0,20})?)[ ,.!–-]*$/;
/** Sentences of lawyers; what follows the first of them is theirs. */
const DISCLAIMER =
  /confidential|vertraulich|intended (?:solely|only|for|recip)|privileged|disclaimer|if you (?:are not|have received)|irrtumlich|nicht der richtige adressat|destinataire|par erreur|consider the environment|think before|before printing|an die umwelt|avant d.imprimer|pensez a l.environnement|unsubscribe/;
/** Registers, taxes and programs: lines that say nothing of the person. */
const REGISTER =
  /amtsgericht|handelsregister|\bhr[ab] ?\d|registergericht|sitz der ges|geschaftsfuhr[^:]{0,20}:|vorstand[^:]{0,30}:|aufsichtsrat|ust-?id|\bvat\b|registered (?:in|office|no|number|company)|company (?:no|number|reg)|\brcs\b|siret|siren|au capital|\btva\b|sent from my|von meinem .{2,20} gesendet|envoye de(?:puis)? mon|get outlook|datenschutz|privacy (?:policy|notice)|calendly|book (?:a|time|some)|follow us|folgen sie/;

export interface SignatureLines {
  readonly lines: readonly string[];
  /** What the registers say: the firm's full name may stand there. */
  readonly registers: readonly string[];
}

/** Of a pasted mail, or of a signature alone, the lines that speak of the person. */
export function signatureLines(text: string): SignatureLines {
  const all = text
    .slice(0, LONGEST_TEXT)
    .split(/\r\n|\r|\n/)
    .map(tidied);
  const folded = all.map(fold);
  const answered = folded.findIndex((line, at) => at > 0 && ANSWERED_MAIL.test(line) && all.slice(0, at).some(Boolean));
  const end = answered === -1 ? all.length : answered;
  const start = afterSignOff(all.slice(0, end), folded);
  const said = all.slice(start, end).filter(Boolean).slice(0, MOST_LINES);
  const disclaimer = said.findIndex((line) => line.length > 40 && DISCLAIMER.test(fold(line)));
  const own = disclaimer === -1 ? said : said.slice(0, disclaimer);
  const isRegister = (line: string) => REGISTER.test(fold(line));
  return { lines: own.filter((line) => !isRegister(line)), registers: said.filter(isRegister) };
}

/** Below the last «Best regards» that a name stands under; the beginning where there is none. */
function afterSignOff(lines: readonly string[], folded: readonly string[]): number {
  for (let at = lines.length - 2; at >= 0; at -= 1) {
    if (!SIGN_OFF.test(folded[at] ?? '')) continue;
    const below = lines.slice(at + 1, at + 1 + NAME_WITHIN);
    if (below.some((line) => asName(line) !== '' || /^\p{Lu}\p{Ll}+$/u.test(line))) return at + 1;
  }
  return 0;
}

/** Without the marks of quoting and of mail programs: `> *Susan Lee* <mailto:…>` is Susan Lee. */
function tidied(line: string): string {
  const bare = cleanText(line, LONGEST_LINE)
    .replace(/^(?:> ?)+/, '')
    .replace(/\[(?:cid|image|logo|bild)\b[^[\]]*\]/gi, ' ')
    .replace(/<(?:mailto|tel):[^<>]*>/gi, ' ')
    .replace(/<?(https?:[^<>\s]*)>?/gi, (_all, url: string) => (/linkedin|xing/i.test(url) ? ` ${url} ` : ' '))
    .replace(/(^|\s)[*_]{1,3}(?=\S)/g, '$1')
    .replace(/(\S)[*_]{1,3}(?=[\s,;]|$)/g, '$1');
  return bare.replace(/\s+/g, ' ').trim();
}
