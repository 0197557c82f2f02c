import {
  type Field,
  fieldKind,
  fieldsIn,
  formKeyOf,
  formRootOf,
  isApplicantForm,
} from '../detection/applicant-form.ts';
import { mailAddressOf } from '../detection/mail-link.ts';
import { classifyControl, controlOf, isReviewControl, labelOf, leadsToForm } from '../detection/submit-control.ts';
import { ACT_TYPES, type Act, actOf } from './early-acts.ts';
import type { PageSession } from './page-session.ts';

/** What the rest of the detector does when the person acts. */
export interface ActListeners {
  /** The person began to fill in an application form: signs are about to be written. */
  onEngaged(): void;
  /** A pointer went down on what may be the final control: there is a moment to get ready. */
  onArmed(): void;
  onSubmit(submit: PersonSubmit): void;
  /** A pointer went down on what leads from a posting to its form. */
  onLeaving(): void;
  /** The person opened a letter to this address. */
  onMail(address: string): void;
}

export interface PersonSubmit {
  readonly control: 'final' | 'apply';
  readonly label: string;
  readonly element: HTMLElement;
  readonly formRoot: Element;
  readonly formKey: string;
}

/** A click is a person's when their pointer or key went down this shortly before. */
const TOUCH_WINDOW_MS = 3000;
/** `submit` and `formdata` belong to the last act within this time. */
const SUBMIT_WINDOW_MS = 10_000;

/** Listens to the person's own acts on the whole document; no observer, nothing per field. */
export function watchActs(session: PageSession, listeners: ActListeners): void {
  const { signal } = session;
  let touchedAt = Number.NEGATIVE_INFINITY;
  let submittedAt = Number.NEGATIVE_INFINITY;

  const onAct = (act: Act): void => {
    if (act.type === 'input' || act.type === 'change') noteField(session, listeners, act);
    else if (act.type === 'click') onClick(act);
    else onTouch(act);
  };
  const onTouch = (act: Act): void => {
    touchedAt = act.at;
    if (act.type === 'pointerdown') onPointerDown(act);
  };
  const onClick = (act: Act): void => {
    if (act.at - touchedAt > TOUCH_WINDOW_MS) return;
    const address = mailAddressOf(act.path);
    if (address !== undefined) listeners.onMail(address);
    noteFilesAround(session, listeners, act);
    const submit = submitOf(session, act);
    if (submit === undefined) return;
    submittedAt = act.at;
    listeners.onSubmit(submit);
  };
  const onPointerDown = (act: Act): void => {
    listenInShadow(act, { onSubmitEvent, onEvent }, signal);
    if (submitOf(session, act) !== undefined) listeners.onArmed();
    const control = controlOf(act.path);
    if (control?.isConnected && leadsToForm(control)) listeners.onLeaving();
  };
  const onEvent = (event: Event): void => {
    const act = actOf(event);
    if (act !== undefined) onAct(act);
  };
  const onSubmitEvent = (event: Event): void => {
    if (event.timeStamp - submittedAt > SUBMIT_WINDOW_MS) return;
    session.append({ name: event.type === 'formdata' ? 'formdata' : 'submit-event' });
  };

  for (const act of globalThis.squeakyEarly ?? []) onAct(act);
  globalThis.squeakyEarly = undefined;
  for (const type of ACT_TYPES) window.addEventListener(type, onEvent, { capture: true, passive: true, signal });
  for (const type of ['submit', 'formdata']) window.addEventListener(type, onSubmitEvent, { passive: true, signal });
}

/** Two fields of an application form touched by hand, or a file chosen: of a file, its name alone. */
function noteField(session: PageSession, listeners: ActListeners, act: Act): void {
  const { touched } = session;
  const field = act.path[0];
  if (!isField(field)) return;
  const isFile = isFileField(field);
  // `change` follows with the same file, but does not leave a shadow root that nobody listens on yet
  if (act.type === 'input' && isFile && isHeard(field.getRootNode())) return;
  if (!isFile && touched.has(field)) return;
  if (!isApplicantForm(formRootOf(field))) return;
  touched.add(field);
  if (isFile) noteFile(session, listeners, field);
  else if (touched.size === 2) engage(session, listeners, touched.size);
}

function noteFile(session: PageSession, listeners: ActListeners, field: HTMLInputElement): void {
  engage(session, listeners, 1);
  const kind = fieldKind(field);
  const slot = kind === 'resume' || kind === 'cover-letter' ? kind : 'other';
  const name = field.files?.[0]?.name.slice(0, 200);
  if (name === undefined || notedFiles.get(field) === name) return;
  notedFiles.set(field, name);
  // certificates and photographs are nobody's business; the only file of a form is the résumé, whatever the form calls it
  const isNamed = slot !== 'other' || fieldsIn(formRootOf(field)).filter(isFileField).length === 1;
  session.append({ name: 'file-chosen', slot, ...(isNamed ? { fileName: name } : {}) });
}

const notedFiles = new WeakMap<Element, string>();

/** Files that came by drag and drop, or into a shadow root that no event leaves: seen when the person goes on from there. */
function noteFilesAround(session: PageSession, listeners: ActListeners, act: Act): void {
  const control = controlOf(act.path);
  if (control === undefined) return;
  const root = formRootOf(control);
  const files = fieldsIn(root).filter((field) => field instanceof HTMLInputElement && field.files?.length);
  if (files.length === 0 || !isApplicantForm(root)) return;
  for (const field of files) if (!notedFiles.has(field)) noteFile(session, listeners, field as HTMLInputElement);
}

function engage(session: PageSession, listeners: ActListeners, fields: number): void {
  listeners.onEngaged();
  session.append({ name: 'engaged', fields });
}

function submitOf(session: PageSession, act: Act): PersonSubmit | undefined {
  const element = controlOf(act.path, session.context.board);
  if (element === undefined) return undefined;
  const formRoot = element instanceof HTMLButtonElement && element.form !== null ? element.form : formRootOf(element);
  const control = classifyControl(element, formRoot, session.context.board) ?? lastStep(session, element, formRoot);
  if (control === undefined) return undefined;
  return { control, element, label: labelOf(element), formRoot, formKey: formKeyOf(formRoot) };
}

/** In a flow with an application form behind it, a page that only asks to confirm is its end. */
function lastStep(session: PageSession, element: HTMLElement, formRoot: Element): 'final' | undefined {
  return session.attemptId() !== undefined && isReviewControl(element, formRoot) ? 'final' : undefined;
}

function isFileField(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && field.type === 'file';
}

const heardRoots = new WeakSet<Node>();

function isHeard(root: Node): boolean {
  return !(root instanceof ShadowRoot) || heardRoots.has(root);
}

interface ShadowListeners {
  readonly onSubmitEvent: (event: Event) => void;
  readonly onEvent: (event: Event) => void;
}

/**
 * `submit` and `change` do not cross shadow roots (measured), nor does `input` for a file in Firefox 153 when a driver chose
 * it: listen on the root that the pointer went into.
 */
function listenInShadow(act: Act, { onSubmitEvent, onEvent }: ShadowListeners, signal: AbortSignal): void {
  const target = act.path[0];
  const root = target instanceof Node ? target.getRootNode() : undefined;
  if (!(root instanceof ShadowRoot) || isHeard(root)) return;
  heardRoots.add(root);
  root.addEventListener('submit', onSubmitEvent, { signal, passive: true });
  root.addEventListener('change', onEvent, { signal, passive: true });
}

function isField(target: EventTarget | undefined): target is Field {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}
