/** What kind of thing a form field asks for, told by its names and labels alone; values are never read. */
export type FieldKind = 'name' | 'email' | 'phone' | 'resume' | 'cover-letter' | 'file' | 'password' | 'other';

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const RESUME =
  /r[ée]sum[ée]|\bcv\b|curricul|lebenslauf|履歴|이력|简历|簡歷|życiorys|životopis|özgeçmiş|резюме|السيرة|\bcv[-_ ]?file|attach.*cv/i;
const COVER_LETTER =
  /cover.?letter|motivation|anschreiben|carta de|lettre|motivatiebrief|personligt brev|følgebrev|list motywacyjny|motivační/i;

/** Order matters: the first that fits wins. */
const KINDS: readonly (readonly [FieldKind, RegExp])[] = [
  ['email', /e-?mail|courriel|correo|メール|이메일|邮箱|電子郵件|почт|البريد/i],
  ['phone', /phone|\btel\b|mobile|telefon|téléphone|teléfono|celular|電話|전화|电话|телефон|الهاتف/i],
  [
    'name',
    /\bname|name\b|first|last.?name|surname|full.?name|vorname|nachname|prénom|\bnom\b|nombre|apellido|\bnome\b|naam|imię|nazwisko|jméno|förnamn|efternamn|fornavn|氏名|お名前|姓名|이름|성명|имя|фамилия|الاسم/i,
  ],
];

export function fieldKind(field: Field): FieldKind {
  const words = describeField(field);
  const kind = kindBy(field, words);
  const saysNothing = kind === 'file' || (kind === 'other' && !/\p{L}{3}/u.test(words));
  return saysNothing ? kindBy(field, captionOf(field)) : kind;
}

function kindBy(field: Field, words: string): FieldKind {
  if (field instanceof HTMLInputElement) {
    if (field.type === 'password') return 'password';
    if (field.type === 'file')
      return COVER_LETTER.test(words) ? 'cover-letter' : RESUME.test(words) ? 'resume' : 'file';
    if (field.type === 'email') return 'email';
    if (field.type === 'tel') return 'phone';
    if (/^(search|checkbox|radio|hidden|submit|button|reset|image|range|color)$/.test(field.type)) return 'other';
  }
  if (field instanceof HTMLSelectElement) return 'other';
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? (COVER_LETTER.test(words) ? 'cover-letter' : 'other');
}

/** The words around a field: autocomplete, name, id, label, placeholder. Capped. */
function describeField(field: Field): string {
  const label = field.labels?.[0]?.textContent ?? '';
  const named = ['autocomplete', 'name', 'id', 'placeholder', 'aria-label', 'data-testid', 'data-automation-id'];
  const words = named.map((name) => field.getAttribute(name) ?? '').join(' ');
  return `${words.replace(/[_\-[\].]+/g, ' ')} ${label}`.slice(0, 400);
}

const LONGEST_CAPTION = 160;

/** What stands around a field that has no words of its own: the largest box that holds no other (Gem, Dayforce). */
function captionOf(field: Field): string {
  let caption = '';
  for (let box = field.parentElement; box !== null && !box.matches('form, main, body'); box = box.parentElement) {
    const text = (box.textContent ?? '').trim();
    if (text.length > LONGEST_CAPTION) break;
    if (box.querySelectorAll('input:not([type=hidden]), textarea, select').length > 1) break;
    caption = text;
  }
  return caption;
}

/**
 * The form that an element belongs to: its `<form>`, else its dialog, else the smallest surrounding block that holds more
 * than one field (some boards have no `<form>` at all), else the body. Climbs out of shadow roots.
 */
export function formRootOf(element: Element): Element {
  let block: Element | undefined;
  let outermost = element;
  for (let node: Element | null = element; node !== null; node = parentOf(node)) {
    outermost = node;
    if (node.matches('form, dialog, [role="dialog"], [role="form"]')) return node;
    if (node === node.ownerDocument.body) break;
    if (block === undefined && node.matches('main, section, article, [role="main"]') && fieldsIn(node).length > 1)
      block = node;
  }
  // What was taken off the page has nothing to do with what stands there now.
  return block ?? (element.isConnected ? element.ownerDocument.body : outermost);
}

function parentOf(node: Element): Element | null {
  const root = node.parentElement === null ? node.getRootNode() : undefined;
  return root instanceof ShadowRoot ? root.host : node.parentElement;
}

const MOST_FIELDS = 300;
const MOST_HOSTS = 2000;

/** All fields below `root`, those in open shadow roots too. */
export function fieldsIn(root: Element | ShadowRoot): Field[] {
  const found = [...root.querySelectorAll<Field>('input, textarea, select')].slice(0, MOST_FIELDS);
  for (const host of shadowHostsIn(root)) {
    if (found.length >= MOST_FIELDS) break;
    if (host.shadowRoot !== null) found.push(...fieldsIn(host.shadowRoot));
  }
  return found;
}

/** Only custom elements and a few others can host a shadow root; the former have a dash in their name. */
function shadowHostsIn(root: Element | ShadowRoot): Element[] {
  const hosts: Element[] = [];
  const all = root.querySelectorAll('*');
  for (let index = 0; index < all.length && index < MOST_HOSTS; index++) {
    const element = all[index];
    if (element?.shadowRoot != null) hosts.push(element);
  }
  return hosts;
}

/** A form in which a person introduces themself: two of name, mail, phone, or a résumé; and no password. */
export function isApplicantForm(root: Element): boolean {
  const kinds = new Set(fieldsIn(root).map(fieldKind));
  if (kinds.has('resume') || kinds.has('cover-letter')) return true;
  if (kinds.has('password')) return false;
  const introductions = (['name', 'email', 'phone', 'file'] as const).filter((kind) => kinds.has(kind));
  return introductions.length >= 2;
}

/** Recognises the same form on another page: its action's path and the names of its fields, hashed. */
export function formKeyOf(root: Element): string {
  const names = fieldsIn(root)
    .filter((field) => field.getAttribute('type') !== 'hidden')
    .map((field) => field.name || field.id || fieldKind(field))
    .sort();
  return names.length === 0 ? '' : hash(names.join('|'));
}

/** 32-bit FNV-1a in hexadecimal: enough to tell forms of one flow apart. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(16);
}
