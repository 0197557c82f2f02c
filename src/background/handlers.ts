import { BOARDS } from '../boards/registry.ts';
import { NO_BOARD } from '../detection/assess.ts';
import type { PostingFacts } from '../detection/sign.ts';
import type { ChangeId } from '../domain/identity.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Changed } from '../messaging/message-shape.ts';
import { type Handlers, Refusal, type Sender } from '../messaging/router.ts';
import { showNotification } from '../platform/reminders.ts';
import { acceptCapture, correctCapture, dismissCapture, undoCapture } from '../services/answer-capture.ts';
import { moveFollowUp, setStage } from '../services/change-application.ts';
import { addContact, correctContact } from '../services/contacts.ts';
import { correctTouchpoint, removeTouchpoint } from '../services/correct-touchpoint.ts';
import { editApplication } from '../services/edit-application.ts';
import { logContact } from '../services/log-contact.ts';
import { logTouchpoint } from '../services/log-touchpoint.ts';
import { mergeApplications } from '../services/merge-applications.ts';
import { addressPerson, followBeside, keepContact, setWindow } from '../services/own-threads.ts';
import { postingFrom } from '../services/posting-from-facts.ts';
import type { ServiceContext } from '../services/service-context.ts';
import { splitApplication } from '../services/split-application.ts';
import { undo } from '../services/undo.ts';
import { deskHandlers } from './desk-handlers.ts';
import { findForm } from './forms.ts';
import { importHandlers } from './import-handlers.ts';
import { injectDetector } from './inject-detector.ts';
import { mayLookAtSender } from './left-alone.ts';
import { hideMark, markApplied } from './mark-applied.ts';
import { parsePostingFacts } from './parse-posting-facts.ts';
import { endPracticeLeft } from './practice.ts';
import { readPersonIn } from './read-person-in.ts';
import { recordHandlers } from './record-handlers.ts';
import { quietAbout } from './tab-badge.ts';
import { checkOwnTab } from './tab-notes.ts';
import { findTabShowing, rememberOpener, rememberPosting } from './tab-postings.ts';
import { readTab, saveTab } from './this-tab.ts';
import { currentContext, drain, inTurn, refreshAll, remind } from './work.ts';
import { written } from './written.ts';

/** What answers each message. A write ends with the badge and the reminders put right. */
export const handlers: Handlers = {
  ...recordHandlers,
  hello: async ({ request, sender }) => {
    await noteOpener(sender, request.cameFrom);
    return { detector: await injectDetector(sender, request.pageId, request.signal) };
  },
  'posting-read': async ({ request, sender }) => {
    const facts: PostingFacts | undefined = parsePostingFacts(request.facts);
    if (facts === undefined) throw new Refusal('bad-request', 'That is no posting.');
    const speaks = sender.frameId === 0 || facts.boardId !== NO_BOARD; // a form's frame has no posting of its own
    const { tabId, frameId, incognito } = sender;
    if (sender.from === 'page') return {}; // the practice page: no posting that a flow could go on from
    if (!speaks || tabId === undefined || incognito || !(await mayLookAtSender(sender))) return {};
    const { structured, points, reasons } = request;
    await rememberPosting(tabId, { facts, structured, context: { points, reasons }, at: Date.now() });
    await inTurn(async () => await markApplied(await currentContext(), tabId, frameId, facts));
    return {};
  },
  'wake-up': async () => ({}),
  'undo-capture': async ({ request, sender, id }) => {
    await checkOwnTab(sender, request.captureId);
    await quietAbout(request.captureId);
    return await answered(({ context }) => undoCapture(context, id, request.captureId));
  },
  'correct-capture': async ({ request, sender, id }) => {
    await checkOwnTab(sender, request.captureId);
    return await answered(({ context }) => correctCapture(context, id, request));
  },
  'accept-capture': async ({ request, sender, id }) => {
    await checkOwnTab(sender, request.captureId);
    await quietAbout(request.captureId);
    return await changed(id, (context) => acceptCapture(context, id, request));
  },
  'dismiss-capture': async ({ request, sender, id }) => {
    await checkOwnTab(sender, request.captureId);
    await quietAbout(request.captureId);
    return await changed(id, async (context) =>
      (await dismissCapture(context, id, request.captureId)) ? {} : undefined,
    );
  },
  'undo-saved': async ({ request, sender }) => {
    await checkOwnTab(sender, request.changeId);
    await quietAbout(request.changeId);
    return await undone(request.changeId);
  },
  'correct-saved': async ({ request, sender, id }) => {
    await checkOwnTab(sender, request.applicationId);
    await changed(id, (context) => editApplication(context, id, request));
    return {};
  },
  'hide-mark': async ({ request, sender }) => {
    await checkOwnTab(sender, request.applicationId);
    await hideMark(request.applicationId);
    return {};
  },

  'end-practice': async ({ sender }) => {
    await inTurn(async () => endPracticeLeft(await currentContext(), sender.tabId));
    await remind();
    return {};
  },
  refresh: async () => ({ due: await inTurn(refreshAll) }),
  'read-tab': async ({ request }) => await readTab(await currentContext(), request.tabId),
  'read-person': async ({ request }) => await readPersonIn(request.tabId, 0, undefined),
  'save-tab': ({ request, id }) => changed(id, (context) => saveTab(context, id, request)),
  'read-form': async ({ request }) => {
    const form = await findForm(request.formId);
    if (form === undefined)
      throw new Refusal('not-found', 'This form is no longer there. Open it again from the page.');
    if (form.kind === 'contact') return form;
    const { title, company, url } = postingFrom(form.facts);
    return { kind: 'save', tabId: form.tabId, stage: form.stage, title, company, url };
  },
  'log-contact': async ({ request, id }) => {
    const added = await inTurn(async () => logContact(await currentContext(), id, request));
    await remind();
    return { contactId: added.contactId, ...changeOf(id, added.nextDueOn) };
  },
  'log-touchpoint': async ({ request, id }) => {
    const { canKeep, nextDueOn, touchpointId } = await written((context) => logTouchpoint(context, id, request));
    return { ...changeOf(id, nextDueOn), touchpointId, ...(canKeep === undefined ? {} : { canKeep }) };
  },
  'correct-touchpoint': ({ request, id }) => changed(id, (context) => correctTouchpoint(context, id, request)),
  'remove-touchpoint': ({ request, id }) => changed(id, (context) => removeTouchpoint(context, id, request)),
  'keep-contact': ({ request, id }) => changed(id, (context) => keepContact(context, id, request)),
  'address-person': ({ request, id }) => changed(id, (context) => addressPerson(context, id, request)),
  'follow-beside': ({ request, id }) => changed(id, (context) => followBeside(context, id, request)),
  'set-window': ({ request, id }) => changed(id, (context) => setWindow(context, id, request)),
  'move-follow-up': ({ request, id }) => changed(id, (context) => moveFollowUp(context, id, request)),
  'set-stage': ({ request, id }) => changed(id, (context) => setStage(context, id, request)),
  'correct-application': ({ request, id }) => changed(id, (context) => editApplication(context, id, request)),
  'merge-applications': ({ request, id }) => changed(id, (context) => mergeApplications(context, id, request)),
  'split-application': ({ request, id }) => changed(id, (context) => splitApplication(context, id, request)),
  'name-boards': async () => ({ names: Object.fromEntries(BOARDS.map(({ id, name }) => [id, name])) }),
  'add-contact': async ({ request, id }) => {
    const added = await inTurn(async () => addContact(await currentContext(), id, request));
    await remind();
    return { contactId: added.contactId, ...changeOf(id, added.nextDueOn) };
  },
  'correct-contact': ({ request, id }) =>
    changed(id, async (context) => ((await correctContact(context, id, request)) ? {} : undefined)),
  ...deskHandlers,
  ...importHandlers,
  undo: ({ request }) => undone(request.changeId),
  'test-notification': async () => ({
    shown: await showNotification({
      id: 'test',
      title: 'Squeaky Wheel',
      message: 'This is how a reminder looks. It names whom to contact.',
    }),
  }),
};

/** Firefox names no opener for a window of its own: there the tab that shows a posting of the host that led here is taken. */
async function noteOpener({ tabId, openerTabId, frameId }: Sender, cameFrom: string | undefined): Promise<void> {
  if (tabId === undefined || frameId !== 0) return;
  const opener = openerTabId ?? (cameFrom && (await findTabShowing(cameFrom, tabId, Date.now())));
  if (opener) await rememberOpener(tabId, opener);
}

type Planned = { readonly nextDueOn?: LocalDate | undefined };

async function changed(id: string, write: (context: ServiceContext) => Promise<Planned | undefined>): Promise<Changed> {
  const { nextDueOn } = await written(write);
  return changeOf(id, nextDueOn);
}

async function undone(changeId: ChangeId): Promise<Record<string, never>> {
  const result = await inTurn(async () => undo(await currentContext(), changeId));
  if (result === 'newer') throw new Refusal('refused', 'Something newer was done since; undo that first.');
  if (result === 'unknown') throw new Refusal('not-found', 'That can no longer be undone.');
  await remind();
  return {};
}

async function answered(
  write: (work: { context: ServiceContext }) => Promise<boolean>,
): Promise<Record<string, never>> {
  const done = await inTurn(async () => {
    await drain();
    return await write({ context: await currentContext() });
  });
  if (!done) throw new Refusal('not-found', 'That capture is no longer there.');
  await remind();
  return {};
}

function changeOf(id: string, nextDueOn: LocalDate | undefined): Changed {
  const changeId = id as ChangeId;
  return nextDueOn === undefined ? { changeId } : { changeId, nextDueOn };
}
