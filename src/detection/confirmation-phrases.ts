/**
 * What sites say once an application is in, in 20 languages. Patterns run on text folded by `foldPhrase` (lower case, no
 * Latin accents, ł→l, ı→i, straight quotes), on one short block of text at a time; every gap is bounded.
 */
export interface PhraseLanguage {
  readonly lang: string;
  /** Words before or within the match that make it a condition, a plan, a denial, or old news. */
  readonly unless: string;
  /** Name → pattern. A name that ends in `!` speaks of a job by itself. */
  readonly says: Readonly<Record<string, string>>;
}

/** Cheap test of one text node: could its block hold a phrase? On unfolded text. */
export const PHRASE_STEMS =
  /appl(?:ied|ying|ication)|r[eé]sum[eé]|\bcv\b|bew[eo]r|candid|postul|soll?icit|submitted to|ivotopis|[简簡履]|inscri|demande|aplik|zg[lł]osz|wys[lł]an|ans[oöø]|s[oø]knad|hakemu|odpov|z[aá]jem|p[rř]ihl|ba[sş]vur|[oо]ткли|резюме|заявк|応募|エントリー|送信|投[递遞]|申[请請]|[应應][聘徵]|지원|आवेदन|طلب|rooting|your (?:response|submission|form)|this (?:form|typeform)/i;

/** Up to so many words between two that matter. */
const upTo = (words: number): string => `(?:\\S+ ){0,${words}}?`;
const WITHIN = '[^.!?]{0,110}?';

export const PHRASES: readonly PhraseLanguage[] = [
  {
    lang: 'en',
    unless:
      "\\b(?:once|when|whenever|after|if|until|unless|before|as soon as|whether|will be|would|should|could|can|cannot|may|must|unable|failed|fails?|not|never|\\w+n't|already|previously|please|withdrawn|saved|draft|incomplete|how|where|why|example|sample|ways to|congratulat\\w+ on)\\b",
    says: {
      'thanks-for-applying': `\\b(?:thank you|thanks)\\b[^.!?]{0,30}\\bfor ${upTo(2)}applying\\b`,
      'thanks-for-job-application!': `\\b(?:thank you|thanks)\\b[^.!?]{0,30}\\bfor ${upTo(2)}(?:your|the|an|a) ${upTo(3)}(?:job application|resume|cv)\\b`,
      'thanks-for-application': `\\b(?:thank you|thanks)\\b[^.!?]{0,30}\\bfor ${upTo(2)}(?:your|the|an) ${upTo(4)}application\\b`,
      'resume-received!': `\\b(?:your|the) (?:resume|cv) (?:has been|was|is)(?: successfully)? (?:received|submitted|sent)\\b`,
      received: `\\b(?:have|has|\\w+'ve|we|successfully|just|now) (?:now |just |also |safely |successfully )*(?:received|got) ${upTo(2)}your ${upTo(4)}application\\b`,
      'we-sent': `\\bwe(?:'ve| have)? (?:now |just |also |successfully )*(?:sent|forwarded|delivered|submitted) ${upTo(2)}your ${upTo(4)}application\\b`,
      'has-been-submitted': `\\b(?:your|the) ${upTo(4)}application\\b${WITHIN} (?:has|was)(?: now| been| successfully| safely| also)* (?:submitted|received|sent|completed|forwarded|delivered|transmitted|recorded|lodged)\\b`,
      'is-in': `\\byour ${upTo(3)}application\\b${WITHIN} is(?: now| successfully)* (?:submitted|received|sent|completed?|in|on its way(?: to\\b[^.!?]{0,60})?)(?=\\W*$|[.!])`,
      'successfully-submitted': `\\b(?:successfully (?:submitted|sent|completed) (?:your|the|an)|(?:have|you've) (?:now |just )*(?:submitted|sent|completed) your) ${upTo(3)}application\\b`,
      'application-submitted': `^(?:success\\W+|congrat\\w+\\W+|great\\W+)?(?:your |online |job |employment |new )*application (?:form )?(?:was |has been |is )?(?:successfully )?(?:submitted|sent|received|completed?|finished|finali[sz]ed|successful|success)(?: successfully)?(?=\\W*$|[!.,:✓✔]| [-–—|·] | to | for )`,
      'successfully-applied': `\\b(?:you(?:'ve| have)?|have) (?:just |now )?(?:successfully applied|applied successfully)\\b|^successfully applied\\b`,
      // Only where a form vendor says it (find-confirmation.ts).
      'response-recorded':
        '\\byour (?:response|submission|form) (?:has been|was) (?:successfully )?(?:recorded|submitted|received)\\b|\\bthanks for (?:completing|submitting) this (?:form|typeform)\\b',
      'submitted-to-job!': '\\byou are currently submitted to this job\\b',
      'rooting-for-you!': "\\bwe're rooting for you\\b",
      'all-went-well!': '\\bdid all go well with your application\\b',
      'recruiter-notified!':
        '\\b(?:recruiter|employer|hiring team|hiring manager) has been (?:notified|informed) (?:about|of) your application\\b',
    },
  },
  {
    lang: 'de',
    unless:
      '\\b(?:sobald|wenn|nachdem|falls|sofern|bevor|ob|damit|nicht|noch|kein\\w*|bereits|schon|wird|werden|kann|konnen|konnte|muss|soll|sollte|bitte|zuruckgezogen|entwurf|unvollstandig|beispiel|muster|initiativ vorab)\\b',
    says: {
      thanks: `\\b(?:be)?dank\\w*\\b[^.!?]{0,30}\\bfur (?:ihre|deine|eure|die|das) ${upTo(3)}(?:\\S*bewerbung\\w*|zusendung \\S+ ${upTo(2)}\\S*bewerbung\\w*)`,
      'you-applied!': `\\b(?:be)?dank\\w*\\b[^.!?]{0,20}\\bdass (?:sie|du)\\b${WITHIN}\\bbeworben\\b|\\berfolgreich beworben\\b`,
      received: `\\b(?:ihre|deine|eure|die) ${upTo(3)}\\S*bewerbung(?:sunterlagen)?\\b${WITHIN}\\b(?:erhalten|angekommen|eingegangen|eingereicht|abgeschickt|versendet|versandt|gesendet|abgesendet|ubermittelt|ubertragen|verschickt|weitergeleitet)\\b`,
      'on-its-way': `\\b(?:ihre|deine|eure) ${upTo(2)}\\S*bewerbung ist (?:jetzt |nun |schon )?(?:unterwegs|auf dem weg|raus)\\b`,
      sent: '^(?:online-?)?bewerbung (?:wurde |ist )?(?:erfolgreich )?(?:gesendet|abgeschickt|abgesendet|eingereicht|versendet|verschickt|erhalten|eingegangen|ubermittelt|erfolgreich)\\b',
    },
  },
  {
    lang: 'fr',
    unless:
      "\\b(?:lorsqu\\S*|quand|des que|des qu'\\S+|apres|avant|une fois|si|s'il|pas|deja|sera|seront|pourra|doit|peut|veuillez|brouillon|retiree|incomplete|comment|exemple)\\b",
    says: {
      'thanks-applied!': `\\bmerci\\b[^.!?]{0,25}\\bd'avoir postule|\\bvous avez (?:bien|correctement) postule\\b`,
      thanks: `\\bmerci\\b[^.!?]{0,20}\\bpour (?:votre|ta|cette|la|l'envoi de votre) ${upTo(2)}candidature\\b`,
      sent: `\\b(?:votre|ta|la) ${upTo(2)}candidature\\b${WITHIN}\\b(?:a|est)(?: bien| ete| deja)* (?:transmise?|envoyee?|enregistree?|recue?|prise en compte|soumise?|deposee?)`,
      'request-sent!': `\\b(?:votre|ta) demande d'emploi\\b[^.!?]{0,40}?\\ba(?: bien| ete)* (?:envoyee?|transmise?|recue?)\\b`,
      received: `\\b(?:avons|ai)(?: bien)? recu (?:votre|ta) ${upTo(2)}candidature\\b`,
      'application-sent!': '^candidature (?:bien )?(?:envoyee|recue|transmise|enregistree|deposee|soumise)\\b',
    },
  },
  {
    lang: 'es',
    unless:
      '\\b(?:cuando|una vez|si|no|ya|despues|antes|sera|seran|debe|puede|pueda|borrador|retirada|incompleta|como|ejemplo)\\b',
    says: {
      thanks: `\\bgra(?:cias|cies) (?:per|por) ${upTo(3)}(?:candidatura|postulacion|postular\\w*|aplicar|inscribirte)\\b`,
      sent: `\\b(?:tu|su|la|teva|vostra) ${upTo(2)}(?:candidatura|postulacion|solicitud|aplicacion|inscripcion)\\b[^.!?]{0,80}?\\b(?:ha sido|fue|se ha|se|s'ha|ha estat|esta)(?: \\S+)? (?:envia\\w+|recibi\\w+|registra\\w+|completa\\w+|presenta\\w+|rebud\\w+|realiza\\w+)`,
      received: `\\b(?:hemos|he|hem) (?:recibido|rebut) (?:correctamente )?(?:tu|su|la teva) ${upTo(2)}(?:candidatura|postulacion|solicitud|curriculum|cv)\\b`,
      'enrolled!': '\\b(?:te has|se ha) inscrito (?:\\S+ )?(?:en|a) (?:la|esta|el) (?:oferta|vacante|puesto)\\b',
      'application-sent':
        '^¡?(?:candidatura|postulacion) (?:enviada|recibida|registrada|realizada|finalizada|completada)\\b',
    },
  },
  {
    lang: 'pt',
    unless:
      '\\b(?:quando|se voce|se a|assim que|apos|antes|depois|nao|ja|sera|deve|pode|possa|rascunho|retirada|incompleta|como|exemplo)\\b',
    says: {
      'thanks-applied!': `\\bobrigad[oa] por (?:se |te )?(?:candidatar|inscrever)\\b`,
      thanks: `\\bobrigad[oa] (?:por|pela|pelo) ${upTo(3)}candidatura\\b`,
      sent: `\\bcandidatura (?:${upTo(8)}(?:foi|esta) )?(?:\\S+ )?(?:enviada|recebida|registrada|realizada|concluida|finalizada|submetida)\\b`,
      'received!': `\\brecebemos ${upTo(3)}(?:candidatura|curriculo)\\b`,
    },
  },
  {
    lang: 'it',
    unless:
      '\\b(?:quando|una volta|se|dopo|prima|non|gia|sara|saranno|deve|puo|possa|bozza|ritirata|incompleta|come|esempio)\\b',
    says: {
      thanks: `\\bgrazie per ${upTo(3)}(?:candidatura|candidat[oai])\\b`,
      sent: `\\bcandidatura (?:${upTo(8)}e (?:stata )?)?(?:\\S+ )?(?:inviata|ricevuta|registrata|trasmessa)\\b`,
      received: `\\b(?:ho|abbiamo) ricevuto ${upTo(3)}candidatura\\b`,
    },
  },
  {
    lang: 'nl',
    unless:
      '\\b(?:zodra|wanneer|als|nadat|voordat|indien|niet|geen|al|reeds|wordt|worden|zal|kan|moet|concept|ingetrokken|voorbeeld)\\b',
    says: {
      'thanks!': `\\b(?:bedankt|dank\\w*)\\b[^.!?]{0,25}\\bvoor ${upTo(3)}(?:\\S*sollicitatie|solliciteren)\\b`,
      'sent!': `sollicitatie ${upTo(8)}(?:is|werd|hebben|ontvangen|goed)?\\s?${upTo(2)}(?:verzonden|verstuurd|ontvangen|ingediend|binnengekomen)\\b`,
    },
  },
  {
    lang: 'pl',
    unless: '\\b(?:po|gdy|jesli|jezeli|kiedy|zanim|nie|juz|zostanie|bedzie|moze|szkic|wycofan\\w+|przyklad)\\b',
    says: {
      thanks: `\\bdziekuj\\w+ za ${upTo(3)}(?:aplikacj\\w+|zgloszeni\\w+|aplikowanie)`,
      sent: `\\b(?:aplikacja|zgloszenie|cv) ${upTo(5)}(?:zostal\\w*) ${upTo(2)}(?:wyslan|przeslan|przyjet|zlozon|otrzyman|zarejestrowan)\\w+`,
      received: `\\botrzymalismy ${upTo(3)}(?:aplikacje|zgloszenie|cv)\\b`,
      'application-sent': '^(?:aplikacja|cv) (?:wyslan|przeslan)\\w+',
    },
  },
  {
    lang: 'sv',
    unless: '\\b(?:nar|om|efter|innan|inte|redan|kommer|ska|kan|utkast|aterkallad|exempel)\\b',
    says: {
      thanks: `\\btack for ${upTo(4)}(?:\\S*ansokan|sokt)\\b`,
      sent: `\\bansokan ${upTo(8)}(?:har|ar) (?:\\S+ )?(?:skickats|skickad|skickat|mottagits|mottagen|registrerats|registrerad|inskickad)\\b|^ansokan (?:skickad|mottagen|inskickad)\\b`,
      received: `\\b(?:tagit emot|mottagit|fatt) (?:din|er) ${upTo(2)}ansokan\\b`,
    },
  },
  {
    lang: 'da-no',
    unless: '\\b(?:nar|hvis|efter|etter|før|ikke|allerede|vil|skal|kan|kladde|utkast|trukket|eksempel)\\b',
    says: {
      thanks: `\\btakk? for ${upTo(4)}(?:\\S*(?:ansøgning|søknad)\\w*|søkte?|søgte?|ansøgt)(?!\\S)`,
      sent: `(?:ansøgning|søknad)(?:en)? (?:${upTo(5)}(?:er|har|blev|ble) )?(?:\\S+ )?(?:sendt|modtaget|mottatt|afsendt|registrer(?:e)?t|innsendt|levert|indsendt)\\b`,
      received: `\\b(?:modtaget|mottatt|fatt) (?:din |ditt )?${upTo(2)}\\S*(?:ansøgning|søknad)`,
    },
  },
  {
    lang: 'fi',
    unless: '\\b(?:kun|jos|ennen|jalkeen|ei|jo|tullaan|luonnos|peruttu|esimerkki)\\b',
    says: {
      thanks: `\\bkiito\\S+ ${upTo(3)}\\S*hakemukse\\S+`,
      sent: `hakemu\\S{1,12} ${upTo(3)}(?:on )?(?:\\S+ )?(?:lahetetty|vastaanotettu|saapunut|tallennettu onnistuneesti)\\b`,
      received: `\\b(?:vastaanottane?e?u?t|saaneet) ${upTo(2)}\\S*hakemukse`,
    },
  },
  {
    lang: 'cs',
    unless:
      '\\b(?:jakmile|pokud|kdyz|az|po odeslani|pred|ne\\w*byl\\w*|neni|jiz|uz|bude|koncept|stazen\\w*|priklad)\\b',
    says: {
      thanks: `\\bdekuj\\w+ za ${upTo(3)}(?:zajem o (?:\\S+ )?(?:pozici|praci|misto|nabidku)|odpoved\\S*|zaslani (?:\\S+ )?(?:zivotopis\\S*|odpoved\\S*)|prihlas\\S+)`,
      sent: `\\b(?:vase|tvoje|vas|tvuj) ${upTo(2)}(?:odpoved|prihlaska|zadost|zivotopis|reakce) ${upTo(3)}(?:byla?|jsme) (?:\\S+ )?(?:odeslan|prijat|dorucen)`,
    },
  },
  {
    lang: 'tr',
    unless: '\\b(?:sonra|eger|once|degil|zaten|daha once|edilemedi|alinamadi|gonderilemedi|taslak|ornek)\\b',
    says: {
      sent: `\\bbasvuru\\S* ${upTo(4)}(?:alindi|alinmistir|gonderildi|gonderilmistir|tamamlandi|tamamlanmistir|iletildi|iletilmistir|ulasti)`,
      thanks: `\\bbasvuru\\S* icin ${upTo(2)}tesekkur|\\bbasvurdugunuz icin ${upTo(2)}tesekkur`,
    },
  },
  {
    lang: 'ru',
    unless: '(?:^|\\s)(?:когда|если|после того|пока|не|уже|будет|будут|черновик|пример|якщо|коли|вже)(?=\\s)',
    says: {
      'responded!': '(?:^|\\s)вы (?:успешно )?откликнулись',
      'response-sent!': '(?:^|\\s)отклик (?:\\S+ ){0,2}?(?:отправлен|получен|принят|доставлен)',
      'thanks!': '(?:спасибо|благодарим \\S+|дякуємо) за (?:ваш\\S* )?(?:отклик|резюме|відгук)',
      received:
        'ваш[еаи]? (?:\\S+ ){0,2}?(?:резюме|заявка|анкета|заявку) (?:\\S+ ){0,3}?(?:отправлен|получен|принят|надіслан|отриман)',
    },
  },
  {
    lang: 'ja',
    unless: '(?:前に|場合|と、|たら|れば|ません|できな|既に|すでに|下書き|後に|後、)',
    says: {
      'thanks!': '応募[^。]{0,14}?(?:ありがとう|有難う|有り難う|感謝)',
      'entry-thanks!': 'エントリー[^。]{0,14}?(?:ありがとう|有難う|有り難う)',
      'received!':
        '(?:応募|エントリー)[^。]{0,10}?(?:受け付けまし|受付(?:いた|致)?しまし|受け付け(?:いた|致)しまし|完了(?:いた|致)?しまし|完了です|承りまし)',
      sent: '送信[^。]{0,8}?完了(?:いた|致)?しまし',
    },
  },
  {
    lang: 'zh',
    unless: '(?:如果|一旦|之后|之後|未|尚|不|失败|失敗|草稿|示例)',
    says: {
      'delivered!': '(?:简历|簡歷|履历|履歷)(?:已)?(?:成功)?(?:投递|投遞)(?:成功|完成)',
      delivered: '(?:投递|投遞)(?:成功|完成)',
      submitted:
        '(?:申请|申請|应聘|應徵)(?:表)?(?:已(?:经|經)?(?:成功)?(?:提交|送出|递交|遞交)|(?:提交|送出|递交|遞交)成功)',
      received: '收到(?:了)?(?:您|你)的(?:\\S{0,6})?(?:申请|申請|简历|簡歷|履歷|应聘|應徵)',
      thanks: '(?:感谢|感謝|谢谢|謝謝)(?:您|你)?的?(?:\\S{0,6})?(?:申请|申請|应聘|應徵|投递|投遞)',
    },
  },
  {
    lang: 'ko',
    unless: '(?:않|못|이미|하면|되면|경우|전에|임시)',
    says: {
      'completed!': '입사\\s?지원(?:이|을|서가|서를)?\\s?(?:\\S+으로\\s)?(?:완료|접수|제출)(?:되었|됐|하였|했)',
      completed: '지원(?:이|을|서가|서를)?\\s?(?:\\S+으로\\s)?(?:완료|접수|제출)(?:되었|됐|하였|했|이 완료)',
      'thanks!': '지원해\\s?주셔서\\s?(?:\\S+\\s)?감사',
    },
  },
  {
    lang: 'hi',
    unless: '(?:नहीं|यदि|अगर|बाद|पहले)',
    says: {
      submitted: 'आवेदन [^।.!?]{0,24}?(?:जमा|भेजा|भेज|प्राप्त|सबमिट) ?(?:किया गया|हुआ|हो गया|कर दिया गया|दिया गया|हो चुका)',
      thanks: 'आवेदन (?:\\S+ ){0,3}?के लिए (?:\\S+ ){0,2}?धन्यवाद',
    },
  },
  {
    lang: 'ar',
    unless: '(?:^|\\s)(?:لم|لن|إذا|عند|بعد|قبل|سيتم|مسودة)(?=\\s)',
    says: {
      sent: '(?:تم|لقد تم) (?:بنجاح )?(?:إرسال|ارسال|استلام|تقديم|استقبال) (?:طلبك|طلبكم|طلب التوظيف|سيرتك)',
      thanks: 'شكر\\S* [^.!?]{0,20}?(?:لتقديم|على تقديم|لتقدم|لتقدمك)',
    },
  },
];

/** Other things one applies for; next to «application» they settle that this is no job. On folded text. */
export const OTHER_TRADES =
  'loans?|mortgages?|credit|rental|rent|lease|tenan\\w+|vendors?|exhibitors?|stall|grants?|scholarship|bursary|visas?|passport|licen[cs]e|permit|permits|memberships?|insurance|admissions?|enrol\\w+|college|university|school|undergraduate|graduate school|housing|apartment|adoption|foster|account|card|financing|franchise|clan|guild|whitelist|club|beta|coaching|mentorship|wholesale|trade account|partner(?:ship)?|affiliate|sponsorship|planning|patent|trademark|benefits?|citizenship|darlehens?|kredit\\w*|miet\\w*|wohnungs\\w*|mitglieds?\\w*|coachings?|studien\\w*|pret|logement|adhesion|prestamo|credito|mutuo|prestito|percorso|hypotheek|lening';

/** Lower case, no Latin accents, straight quotes, single spaces. */
export function foldPhrase(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\p{Cf}]+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/\s+/g, ' ')
    .trim();
}
