import { fold } from './clean-text.ts';

/** Labels that announce a person to talk to, tested on folded text. */
const PERSON_LABEL =
  /^(?:(?:your|our|the|main|meet|job|ihre?|deine?|votre|din|hr) )*(?:(?:hiring|recruit\w+|hr|application) (?:contact|team|manager|lead)|contact (?:person|name|for .+)|(?:person to|point of) contact|(?:talent|people|hr) (?:acquisition )?(?:partner|specialist)|recruite\w+|job poster|posted by|direct message the job .*|ansprech\S+|[kc]onta[kc]tpers\S+|personalreferent\S*|interlocut\S+|pe\w+ d[aei] conta\S+|re(?:clutad|crutad|kruter|kryter|krytoi)\S+|responsavel|referente|selezionatore|osoba (?:do kontaktu|kontaktowa)|(?:rekryterande|ansattande) chef|yhteyshenkilo\S*|kontaktni osoba|personalist\S*|iletisim kisisi|контактное лицо|рекрутер|(?:採用|채용 ?)?(?:担当者?|담당자)|联系人|聯絡人)(?: (?:for|til|fur|pour) .+)?$/;
/** Those that announce any kind of address. */
const CONTACT_LABEL =
  /^(?:(?:your|our|ihre?|votre|more|for|any) )*(?:contact(?:s| us| info\S*| details)?|(?:questions|[ei]nquiries|information)(?: about .+)?(?: contact)?|kontakt\w{0,9}|ruckfragen|(?:noch )?fragen|bewerbung an|contat?t?[eio]|coordonnees|kontaktni udaje|dane kontaktowe|yhteystiedot|lisatie\w+|iletisim|контакты?|連絡先|お?問い?合わせ先?|联系方式|문의처?)$/;
/** Sentences that tell the reader to get in touch, or where to send what they have. */
export const ASKS_TO_WRITE =
  /\b(?:[ck]onta[kct]|reach (?:out|me|us)|get in touch|[ei]nquir|write (?:to|us)|(?:send|submit|forward|e-?mail) (?:us |me )?(?:your|an?|cv|resume|appl|the)\b|apply (?:by|via|to)\b|(?:ruck)?fragen|questions?\b|wende|richte|bewerb|schick|senden|renseign|envi[ae]|envoy|adressez|pregunta|mand[ae]|duvida|invi[ao]|vragen|stuur|sollicit|pytani|aplik|wysli|przesl|fragor|skicka|sporsm|sporg|kysymy|lisatie|dotaz|obratte|[zp]as[ie]l|iletisim|gonder)|вопрос|резюме|応募|問い?合わせ|联系|简历|문의|이력서/;
/** People with another duty, and texts about something else. */
export const OTHER_MATTER =
  /privac|(?:data|daten)s?.?(?:prot|sch)|personal data|dataskydd|tietosuo|rights|(?:donnees|datos|dados|dati) pe|persoonsg|personu|osobni\S* udaj|danych osob|\brodo\b|gdpr|dsgvo|accommod|accessib|disab|behinder|barriere|handicap|equal\b|equality|gleichst|\bpress|media (?:con|enq|rel)|webmaster|complain|whistle|fraud|scam|feedback|techni(?:cal (?:sup|iss|pro|dif)|ques)|\bunion\b|fackl|tillitsv|luottam|betriebsr|customer serv|subscr|newsletter|adjustments|impressum|geschaftsf|vertreten d|handelsreg/;
export const OTHER_MAILBOX =
  /privacy|datens|protection|gdpr|dsgvo|accomm|accessib|webmaster|reply|unsubs|newsl|whistle|compl|feedb|^(?:presse?|media|dpo|legal|abuse|support|help|helpdesk|service|billing|sales|admin|security|(?:your|my)?[-._]?(?:name|e?mail|you|user|applicant)|(?:john|jane|jan|max|vor)[-._]?(?:doe|novak|muster|name)\S*)$/;
export const RECRUITING_MAILBOX =
  /career|karri|recru|rekry|rekru|hiring|talent|bewerb|applic|vacan|vacat|sollic|selez|empleo|selecc|vagas|curric|candid|lavor|nabor|resume|^(?:jobs?|hr|rh|cv|join|people|praca)(?:$|[-._\d])|jobs?$/;
export const SAYS_ROLE =
  /recr|talent|hiring|\bhr\b|human|people|personal|rekr|head of|manager|director|\blead\b|leiter|chef|ansprech|referent|partner|specialist|founder|officer|担当|人事|채용/;
/** A role straight before a name: «our recruiter Jo Poe». */
export const ROLE_BEFORE_NAME =
  /(?:recr\w+|hiring manager|talent \w+(?: \w+)?|hr[ -]\w+|ansprech\w*|rekr\w+|(?:\w+ande )?chef|manager|frau|herrn?)[\s:,–-]{1,3}$/;

/** Words that stand in nobody's name; they split what is written together («Recruiter Lotta Ericsson»). */
const NO_NAME =
  /^(?:human|resou|recr|rekr|talent|acqui|hiring|manage|engin|develop|direct|leiter|senior|junior|officer|partner|speciali|consult|coordin|assist|advis|associate|analys|founder|presid|abteil|depart|personal|company|group|holding|e-?mail|phone|tele|mobil|address|adress|street|strasse|avenue|karri|appl[iy]|bewerb|contact|kontakt|office|univer|hospi|school|colleg|institut|privac|policy|remote|hybrid|vollz|teilz|united|states|profile|linkedin|message|servi|solution|techno|system|question|fragen|ihnen|dipl|poster|posted|repost|yesterd|detail|info|location|salary|copyr|cookie|search|busin|global|intern|software|project|design|financ|operat|custom|account|germany|deutsch|january|febru|septem|octob|novem|decem|ansprech|interloc|respons|referent|madame|monsieur|(?:share|saved|market(?:ing)?|follow|connect|team|h?rh?|head|lead|chief|chef|gmbh|inc|ltd|llc|ag|plc|mail|tel|fax|str|road|city|jobs?|careers?|about|us|our|your|the|and|und|or|for|if|please|any|full|part|time|new|york|san|los|north|south|east|west|read|more|view|xing|save|bank|fur|bei|sie|ihre?|frau|herrn?|mrs?|ms|miss|dr|prof|mgr|ing|med|send|call|write|by|meet|date|we|you|in|at|on|to|of|from|this|with|need|learn|all|home|menu|sign|log|login|data|product|sales|success|april|august|neem|voor|met|naar|osoba|pani?|vous|votre|mme|senora?|sra?)$)/;
const PARTICLE =
  '(?:van|von|vom|de|der|den|del|della|di|da|das|dos|do|du|la|le|el|al|bin|ibn|ten|ter|zu|zur|af|av|y|e|i|st)';
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?";
const RUN = new RegExp(`${WORD}(?:\\s(?:${PARTICLE}\\s){0,2}${WORD}){0,6}`, 'gu');
const HONORIFIC = /^(?:(?:mrs?|ms|miss|mx|dr|prof|frau|herrn?|hr|fru|mme|mlle|m|sra?|ing|mgr|bc|pani?)\.?\s+)+/i;
const EAST_ASIAN =
  /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}々ー・\s]{2,12}$|^(?!채용|인사|담당)\p{Script=Hangul}{2,5}$/u;
const NO_EAST_ASIAN = /人事|採用|担当|[部課係先市区県]|会社|電話|住所|募集|応募|情報|招聘|公司|地址|电话/;

export type LabelKind = 'person' | 'contact';

export function labelKind(head: string): LabelKind | undefined {
  const folded = fold(head).replace(/[\s:：?!.*]+$/, '');
  if (PERSON_LABEL.test(folded)) return 'person';
  return CONTACT_LABEL.test(folded) ? 'contact' : undefined;
}

/** The whole text as a person's name, or ''. @example asName('Dr. Ana de Souza (she/her)') // 'Ana de Souza' */
export function asName(text: string): string {
  const bareName = text
    .replace(/\((?:\s?(?:she|he|they|her|him|them|m|f|d|w|x)\b[^()]*)\)/gi, '')
    .replace(/,\s(?:ph\.?d|mba|m\.?sc|csc|shrm|mgr|ll\.?m).*$/i, '')
    .replace(/[\s,:;–-]+$/, '')
    .trim();
  if (bareName.length > 60) return '';
  if (EAST_ASIAN.test(bareName)) return NO_EAST_ASIAN.test(bareName) ? '' : bareName.replace(/(?:様|さん)$/, '');
  const name = bareName.replace(HONORIFIC, '');
  if (name !== bareName && /^\p{Lu}[\p{L}'’-]+$/u.test(name) && !NO_NAME.test(fold(name))) return bareName;
  return namesIn(name).find((found) => found.length === name.length) ?? '';
}

/** Runs of two to four capitalised words that can be a name, in the order of the text. */
export function namesIn(text: string): string[] {
  const found: string[] = [];
  for (const [run] of text.matchAll(RUN)) {
    let words: string[] = [];
    const close = (): void => {
      const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
      const isRepeated = new Set(capitals).size < capitals.length;
      if (capitals.length > 1 && capitals.length < 5 && !isRepeated && capitals.some((word) => word.length > 2))
        found.push(words.join(' '));
      words = [];
    };
    for (const word of run.split(/\s/)) {
      const isParticle = new RegExp(`^${PARTICLE}$`).test(word);
      if (isParticle ? words.length === 0 : NO_NAME.test(fold(word).replace(/[.'’-]+$/, ''))) close();
      else words.push(word);
    }
    while (words.length > 0 && !/^\p{Lu}/u.test(words.at(-1) ?? '')) words.pop();
    close();
  }
  return found.map((name) => name.replace(/\.$/, ''));
}

/** Whether an address is that person's own: `jo.poe@`, `jpoe@`, `poej@`. */
export function isMailOf(email: string, name: string): boolean {
  const local = fold(email.split('@')[0] ?? '').replace(/[^a-z0-9]/g, '');
  const words = fold(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);
  return words.some((word) => local.includes(word));
}
