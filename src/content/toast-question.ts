import { request } from '../messaging/client.ts';
import { button, element } from './note-elements.ts';
import type { AskedContent } from './toast-content.ts';
import { dayOf, editor, type Job, say, type Toast } from './toast-parts.ts';

/** «Did you apply to X?» Yes, No, or Yes with other words. Unanswered it stays a question in the popup. */
export function fillQuestion({ card, leaving }: Toast, content: AskedContent): void {
  const { captureId } = content;
  const question = element('div', 'summary');
  question.append(element('strong', 'headline', questionOf(content)));
  question.append(element('div', 'next', 'We could not tell. Nothing is recorded unless you say so.'));
  const actions = element('div', 'actions');

  async function accept(job: Job, shown: HTMLElement): Promise<void> {
    shown.remove();
    const reply = await request('accept-capture', { captureId, ...job });
    say(card, question, reply.ok ? recordedWords(reply.value.nextDueOn) : reply.error.message);
    leaving.soon();
  }

  const edit = (submitWords: string): void => {
    card.replaceChild(
      editor(content, submitWords, (job, form) => void accept(job, form)),
      actions,
    );
  };
  const isKnown = content.title !== '' && content.company !== '';
  const yes = button('Yes', () => (isKnown ? void accept(content, actions) : edit('Record')));
  const no = button('No', async () => {
    actions.remove();
    const reply = await request('dismiss-capture', { captureId });
    say(card, question, reply.ok ? 'All right. This one is not asked about again.' : reply.error.message);
    leaving.soon();
  });
  actions.append(
    yes,
    no,
    button('Edit', () => edit('Yes, I applied')),
  );
  card.append(question, actions, button('Close', leaving.now, '×'));
}

function questionOf({ title, company }: AskedContent): string {
  if (title !== '') return company === '' ? `Did you apply to ${title}?` : `Did you apply to ${title} at ${company}?`;
  return company === '' ? 'Did you apply for a job here?' : `Did you apply at ${company}?`;
}

function recordedWords(nextDueOn: string | undefined): string {
  return nextDueOn === undefined ? 'Recorded.' : `Recorded. Follow up on ${dayOf(nextDueOn)}`;
}
