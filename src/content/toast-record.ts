import { request } from '../messaging/client.ts';
import { button, element } from './note-elements.ts';
import type { RecordedContent, SavedContent } from './toast-content.ts';
import { dayOf, editor, say, type Toast } from './toast-parts.ts';

type RecordContent = RecordedContent | SavedContent;

/** What was recorded, or saved by hand, with Undo and Edit. */
export function fillRecord({ card, leaving }: Toast, content: RecordContent): void {
  const facts = summaryOf(content);
  const actions = element('div', 'actions');
  const close = button('Close', leaving.now, '×');
  const undo = button('Undo', async () => {
    actions.remove();
    const reply = await takeBack(content);
    say(card, facts, reply.ok ? 'Taken back. Nothing is recorded.' : reply.error.message);
    leaving.soon();
  });
  const edit = button('Edit', () => card.replaceChild(corrector(card, content, leaving.soon), actions));
  actions.append(...(content.isNew ? [undo, edit] : [edit])); // what stood before is not this one's to take back
  card.append(facts, actions, close);
}

function corrector(card: HTMLElement, content: RecordContent, onSaved: () => void): HTMLElement {
  return editor(content, 'Save', async (job, form) => {
    const { title, company } = job;
    const reply = await (content.kind === 'recorded'
      ? request('correct-capture', { captureId: content.captureId, title, company })
      : request('correct-saved', { applicationId: content.applicationId, title, company }));
    say(card, form, reply.ok ? 'Saved.' : reply.error.message);
    if (reply.ok) onSaved();
  });
}

async function takeBack(content: RecordContent) {
  return content.kind === 'recorded'
    ? await request('undo-capture', { captureId: content.captureId })
    : await request('undo-saved', { changeId: content.changeId });
}

function summaryOf(content: RecordContent): HTMLElement {
  const summary = element('div', 'summary');
  summary.append(element('strong', 'headline', headlineOf(content)));
  summary.append(element('div', 'job', `${content.title} · ${content.company}`));
  if (content.nextDueOn !== undefined)
    summary.append(element('div', 'next', `Follow up on ${dayOf(content.nextDueOn)}`));
  return summary;
}

function headlineOf(content: RecordContent): string {
  if (!content.isNew) return 'Already on your list';
  if (content.kind === 'saved') return content.stage === 'applied' ? 'Saved: you applied' : 'Saved: to apply';
  return content.confidence === 'certain' ? 'Application recorded' : 'Looks like you applied';
}
