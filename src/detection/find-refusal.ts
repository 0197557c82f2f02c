import type { Board } from '../boards/board.ts';
import { type Field, fieldsIn } from './applicant-form.ts';
import type { RefusalReason } from './sign.ts';
import { isRendered } from './visible-text.ts';

/** Words of a refused form. Short on purpose: they count only in alerts and error nodes of the form the person used. */
const ERROR_WORDS = new RegExp(
  [
    'required|is invalid|not valid|invalid|must be|missing|can.?t be blank|please (enter|select|choose|complete|provide|fill|correct|check|try)',
    'error|went wrong|try again|could not|couldn.?t|unable|failed|too large|expired|not (been )?(submitted|sent)',
    'pflichtfeld|erforderlich|bitte|fehler|ungültig|obligatoire|veuillez|erreur|invalide|obligatori|requerid|inválid|vuelva|erro\\b|preencha',
    'verplicht|fout|ongeldig|wymagane|błąd|obligatorisk|fel\\b|påkrævet|fejl|påkrevd|feil|pakollinen|povinn|chyb|zorunlu|hata|обязательн|ошибк',
    '必須|エラー|入力してください|必填|错误|失败|필수|오류|مطلوب|خطأ|आवश्यक',
  ].join('|'),
  'i',
);

const ERROR_NODES =
  '[role="alert"], [aria-live="assertive"], [class*="error" i], [class*="invalid" i], [id*="error" i]';
const MOST_NODES = 60;

/**
 * Whether the form that the person just used shows that it was refused.
 * @param root the form, as `formRootOf` gave it
 * @returns the reason, or undefined when the form is gone or shows nothing wrong
 */
export function findRefusal(root: Element, board: Board | undefined): RefusalReason | undefined {
  const document = root.ownerDocument;
  for (const selector of board?.refusalSelectors ?? []) {
    const node = document.querySelector(selector);
    if (node !== null && isRendered(node))
      return /verif|code|captcha/i.test(selector) ? 'one-more-step' : 'board-refused';
  }
  if (!root.isConnected || !isRendered(root)) return undefined;
  if (fieldsIn(root).some(isMarkedInvalid)) return 'field-error';
  return showsError(root) ? 'field-error' : undefined;
}

function isMarkedInvalid(field: Field): boolean {
  return field.getAttribute('aria-invalid') === 'true' && isRendered(field);
}

/** A visible node that is an error by role or class, says so in words, and is not the whole form. */
function showsError(root: Element): boolean {
  const nodes = root.querySelectorAll(ERROR_NODES);
  for (let index = 0; index < nodes.length && index < MOST_NODES; index++) {
    const node = nodes[index];
    if (node === undefined || node.querySelector('input, textarea, select') !== null) continue;
    const text = node.textContent?.trim() ?? '';
    if (text.length > 0 && text.length < 400 && ERROR_WORDS.test(text) && isRendered(node)) return true;
  }
  return false;
}
