import type { Board } from '../boards/board.ts';
import { fieldsIn, isApplicantForm } from './applicant-form.ts';

const CONTROLS = 'button, input[type="submit"], input[type="image"], input[type="button"], a, [role="button"]';
/** A button of a site's own making, its inside closed to us: `ion-button`, `acme-btn`. */
const CUSTOM_BUTTON = /^[a-z][\w-]*-(?:button|btn)$/;
const LONGEST_LABEL = 80;

/** Words of controls that lead on, aside or away, in the languages of the boards. They are never the submission. */
const NOT_FINAL = words([
  'continue|next|review|preview|save|draft|later|back|previous|cancel|close|edit|clear|reset|delete|remove',
  'sign.?in|log.?in|sign.?up|register|create.*account|forgot.*|verify|resend|send.*code|get.*code',
  'search|filters?|sort|subscribe|newsletter|alerts?|notify|follow|share|print|refer|.*referral|bookmark|favou?rite',
  'upload|attach|browse|choose|select|add|parse|auto.?fill|import|scan',
  'withdraw|talent (community|network|pool)|join (the|our).*(community|network|list)|chat|contact us|get in touch',
  'ask|send.*message|book|order|buy|pay|checkout|donate|vote|e-?mail (this|me)',
  'with (linkedin|indeed|google|facebook|xing|seek|mygreenhouse|apple)|quick apply|easy apply|my last application|manually',
  'weiter|zurück|speichern|abbrechen|anmelden|registrieren|suchen|hochladen|hinzufügen|merken|später.*|entfernen',
  'suivant|retour|enregistrer|annuler|connexion|rechercher|ajouter|télécharger|précédent',
  'siguiente|atrás|guardar|cancelar|iniciar sesión|buscar|añadir|adjuntar|continuar|próximo|voltar|salvar|entrar',
  'revisar|personalizar|acompanhar|agora não|ahora no',
  'avanti|indietro|salva|annulla|accedi|cerca|volgende|vorige|opslaan|annuleren|inloggen|zoeken',
  'dalej|wstecz|zapisz|anuluj|zaloguj|szukaj|nästa|tillbaka|spara|avbryt|logga in|næste|tilbage|gem|neste|lagre',
  'seuraava|takaisin|tallenna|další|zpět|uložit|zrušit|přihlásit|hledat|ileri|geri|kaydet|iptal|giriş',
  'далее|назад|сохранить|отмена|войти|найти|التالي|حفظ',
  '次へ.*|戻る|保存.*|ログイン|検索.*|.*確認画面.*|确认|下一步|上一步|登录|搜索|다음|이전|저장|로그인|검색',
]);

/** Says outright that it sends an application, whatever else it says («Save & submit application»). */
const OUTRIGHT = new RegExp(
  [
    '\\b(submit|send)\\b.{0,20}\\bapplication\\b|bewerbung (ab)?(senden|schicken)|bewerbung (jetzt )?einreichen',
    '(envoyer|soumettre|d[ée]poser).{0,12}candidature|(enviar|finalizar|concluir).{0,12}(candidatura|solicitud|postulaci[oó]n|inscripci[oó]n)',
    '(invia|inoltra).{0,12}candidatura|sollicitatie.{0,12}(verstu|verzend|indien)|(verstu|verzend).{0,12}sollicitatie',
    'wy[śs]lij.{0,12}(aplikacj|zg[łl]oszeni|cv)|skicka.{0,8}ans[öo]kan|send.{0,8}(ans[øo]gning|s[øo]knad)|l[äa]het[äa].{0,8}hakemu',
    'odeslat.{0,14}(odpov[ěe][dď]|[žz][áa]dost|p[řr]ihl[áa][šs]k|životopis)|ba[şs]vuru.{0,8}g[öo]nder|отправить.{0,8}(отклик|заявк|резюме)',
    '応募(する|を送信|を完了)|(提交|投递).{0,3}(申请|简历)|지원서?.{0,3}제출|إرسال الطلب',
  ].join('|'),
  'i',
);

/** Words of the control that sends an application. */
const FINAL = new RegExp(
  [
    'submit|send|apply|finish|complete|done|confirm',
    'bewerb|absenden|abschicken|senden|einreichen|versenden',
    'postul|envoyer|soumettre|candidat|enviar|solicit|presentar|inscrib|candidatar|invia|sollicit|verstu|verzend',
    'wyślij|aplikuj|skicka|ansök|send ansøgning|ansøg|søk|lähetä|hae|odeslat|odpovědět|gönder|başvur',
    'отправить|откликнуться|подать|応募|送信|エントリー|提交|申请|申請|投递|지원|제출|إرسال|تقديم|जमा|आवेदन|भेजें',
  ].join('|'),
  'i',
);

const APPLY =
  /apply|bewerb|postul|candidat|inscrib|sollicit|aplikuj|ansök|ansøg|søk|başvur|откликнуться|応募|エントリー|申请|投递|지원/i;

/** What a control says once it has sent an application, and did not say before. */
export function saysDone(label: string): boolean {
  return DONE.test(label);
}

const DONE =
  /^\W{0,3}(?:(?:application |successfully |already )?(?:sent|submitted|applied|received)(?: successfully)?|thanks?(?: you)?|(?:bewerbung )?(?:gesendet|abgeschickt|versendet)|beworben|(?:candidature )?envoy[ée]e?|postul[ée]|enviad[oa]|inscrit[oa]|candidatad[oa]|inviat[oa]|verzonden|verstuurd|gesolliciteerd|wys[łl]an[oaey]|skicka[td]|ans[øo]gt|s[øo]kt|sendt|l[äa]hetetty|odesl[áa]no|g[öo]nderildi|отправлено|応募済み?|送信済み?|已(?:投递|申请|提交)|지원\s?완료|제출\s?완료)\W{0,3}$/iu;

/** The control that an event went to, by its composed path (open shadow roots are open to it, a closed one ends at its host). */
export function controlOf(path: readonly EventTarget[], board?: Board): HTMLElement | undefined {
  for (const target of path.slice(0, 12)) {
    if (!(target instanceof HTMLElement)) continue;
    if (target.matches(CONTROLS) || CUSTOM_BUTTON.test(target.localName) || isNamed(target, board)) return target;
  }
  return path.slice(0, 4).find(looksLikeButton);
}

/** A box that a site made into a button and told nobody: by its name or its handler, and short. */
function looksLikeButton(target: EventTarget): target is HTMLElement {
  if (!(target instanceof HTMLElement) || target.matches('input, textarea, select, label, form')) return false;
  if ((target.textContent ?? '').length > LONGEST_LABEL) return false;
  const names = `${target.className} ${target.id}`;
  return /(?:^|[-_\s])(?:btn|button|submit)(?:$|[-_\s])/i.test(names) || target.matches('[onclick], [tabindex="0"]');
}

/** What the control says, in one line; of a button within a web component, what its hosts say for it. */
export function labelOf(control: HTMLElement): string {
  const value = control instanceof HTMLInputElement ? control.value || control.alt : '';
  const named = [
    control.getAttribute('aria-label'),
    control.textContent,
    value,
    control.title,
    control.getAttribute('label'),
  ];
  const label = named
    .map((text) => text?.replace(/\s+/g, ' ').trim())
    .find(Boolean)
    ?.slice(0, LONGEST_LABEL);
  return label || slottedLabel(control);
}

/** A button of a component has its words slotted in: they stand at its host. */
function slottedLabel(control: HTMLElement): string {
  const host = hostOf(control);
  if (host === undefined) return '';
  if (control.querySelector('slot') === null)
    return (host.getAttribute('aria-label') ?? host.getAttribute('label') ?? '').trim();
  return (host.textContent ?? '').trim().length > LONGEST_LABEL ? '' : labelOf(host);
}

function hostOf(element: Element): HTMLElement | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host instanceof HTMLElement ? root.host : undefined;
}

/**
 * Whether using this control sends an application (`final`), is a one-click «Apply» outside any form (`apply`), or neither.
 * @param formRoot as `formRootOf(control)` gives it
 */
export function classifyControl(
  control: HTMLElement,
  formRoot: Element,
  board: Board | undefined,
): 'final' | 'apply' | undefined {
  const label = labelOf(control);
  if (board !== undefined && isNamed(control, board)) return finalByLabel(label, board);
  if (OUTRIGHT.test(label) && !isLink(control)) return 'final'; // the last step of a wizard may have no field at all
  if (NOT_FINAL.test(label)) return undefined;
  if (isApplicantForm(formRoot))
    return (FINAL.test(label) && !isLink(control)) || isPlainSubmit(control) ? 'final' : undefined;
  return APPLY.test(label) && !/[?？]/.test(label) && !isLink(control) ? 'apply' : undefined;
}

/** Whether the control, a link mostly, leads from a posting to its form: what the posting says must be read before. */
export function leadsToForm(control: HTMLElement): boolean {
  return APPLY.test(labelOf(control));
}

/** A form that asks for nothing more, and whose button ends it: the review page of a wizard. */
export function isReviewControl(control: HTMLElement, formRoot: Element): boolean {
  const label = labelOf(control);
  if (isLink(control) || NOT_FINAL.test(label) || !FINAL.test(label) || control.closest(ASIDE) !== null) return false;
  return fieldsIn(formRoot).every((field) => /^(?:hidden|checkbox|submit|image|button)$/.test(field.type));
}

const ASIDE =
  'header, footer, nav, aside, [id*="cookie" i], [class*="cookie" i], [id*="consent" i], [class*="consent" i], [id*="onetrust" i]';

/** A link only leads to where one applies; what is sent at one click is sent by a button. */
function isLink(control: HTMLElement): boolean {
  return control instanceof HTMLAnchorElement && /^https?:/.test(control.href) && !control.hash;
}

/** One button may serve every step: then its words decide (Workday). */
function finalByLabel(label: string, board: Board): 'final' | undefined {
  return board.submitLabel === undefined || new RegExp(board.submitLabel, 'i').test(label) ? 'final' : undefined;
}

/** An unnamed or oddly named submit button of an application form. Links never are. */
function isPlainSubmit(control: HTMLElement): boolean {
  return (
    (control instanceof HTMLButtonElement && control.type === 'submit' && control.form !== null) ||
    (control instanceof HTMLInputElement && /^(submit|image)$/.test(control.type))
  );
}

/** The board names it as the final control: itself, or a component in whose shadow root it stands. */
function isNamed(control: HTMLElement, board: Board | undefined): boolean {
  let element: HTMLElement | undefined = control;
  for (let depth = 0; element !== undefined && depth < 3; depth += 1, element = hostOf(element)) {
    const named = element;
    if (board?.submitSelectors.some((selector) => matches(named, selector))) return true;
  }
  return false;
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

/** Whole words only: `add` is not in «address». */
function words(alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'iu');
}
