import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { CallSheet } from '../domain/call-sheet.ts';
import type { FollowUpRow } from '../storage/queries.ts';
import { nearDayWords } from '../ui/day-words.ts';
import { Icon } from '../ui/icon.tsx';
import { today } from '../ui/today-clock.ts';
import { usePanel } from '../ui/use-panel.ts';
import { companyOf } from './company-of.ts';
import { laterParts } from './later-parts.ts';
import { PersonLine } from './person-line.tsx';
import { threadToFocus } from './popup-state.ts';
import { PostingLink } from './posting-link.tsx';
import type { RowPanel, RowPanelName } from './row-panel.ts';
import { rowToOpen } from './row-to-open.ts';
import { stepWords, whyNow } from './why-now.ts';
import { ROLE_WORDS, ROW_WORDS } from './words.ts';

interface FollowUpItemProps {
  readonly row: FollowUpRow;
  /** Inside a group the company is said once, above. */
  readonly heading: 'person' | 'person-and-company';
  readonly said: CallSheet;
}

export function FollowUpItem({ row, heading, said }: FollowUpItemProps) {
  const id = useId();
  const Heading = heading === 'person' ? 'h4' : 'h3';
  const OpenPanel = laterParts.value?.OpenPanel;
  const panel = usePanel<RowPanelName>();
  const article = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (threadToFocus.peek() !== row.followUp.threadKey) return;
    threadToFocus.value = undefined;
    article.current?.focus();
  });
  useWanted(row, panel, article);
  return (
    <article class="row" ref={article} tabIndex={-1} data-row aria-labelledby={id} onKeyDown={panel.onKeyDown}>
      <div class="row-head">
        <div class="row-who">
          <Heading id={id}>{nameOf(row, heading)}</Heading>
          <p class="soft small">{about(row, heading)}</p>
        </div>
        {row.followUp.dueOn < today.value && (
          <span class="tag">{ROW_WORDS.dueSince(nearDayWords(row.followUp.dueOn, today.value))}</span>
        )}
      </div>
      {row.application && said.posting === undefined && <PostingLink posting={row.application.posting} />}
      <p class="step">{stepWords(row)}</p>
      <p class="soft small">{whyNow(row, today.value)}</p>
      <PersonLine row={row} panel={panel} said={said} />
      <RowActions row={row} panel={panel} id={id} />
      {OpenPanel && panel.open.value !== undefined && (
        <div class="panel" id={`${id}-panel`}>
          <OpenPanel row={row} panel={panel} />
        </div>
      )}
    </article>
  );
}

/** A notification was clicked that spoke of this row. */
function useWanted(row: FollowUpRow, panel: RowPanel, article: RefObject<HTMLElement | null>): void {
  const wanted = rowToOpen.value?.threadKey === row.followUp.threadKey ? rowToOpen.value : undefined;
  useLayoutEffect(() => {
    if (wanted === undefined) return;
    rowToOpen.value = undefined;
    if (wanted.panel !== undefined) panel.show(wanted.panel, article.current);
    article.current?.focus();
    article.current?.scrollIntoView({ block: 'start' });
  }, [wanted, panel, article]);
}

/** The person; until there is one the company, unless that stands above already. */
function nameOf(row: FollowUpRow, heading: FollowUpItemProps['heading']): string {
  return row.contact?.name ?? ((heading === 'person-and-company' && companyOf(row)) || ROW_WORDS.unnamed);
}

/** What stands beside the heading: who the person is and where. */
function about(row: FollowUpRow, heading: FollowUpItemProps['heading']): string {
  if (row.contact === undefined) return '';
  const facts = [ROLE_WORDS[row.contact.role], heading === 'person' ? '' : companyOf(row)];
  return facts.filter((fact) => fact !== '').join(' · ');
}

function RowActions({ row, panel, id }: { row: FollowUpRow; panel: RowPanel; id: string }) {
  const toggle = (name: RowPanelName) => ({
    type: 'button' as const,
    'aria-expanded': panel.open.value === name,
    'aria-controls': panel.open.value === name ? `${id}-panel` : undefined,
    onClick: panel.toggle(name),
  });
  const who = row.contact?.name ?? (companyOf(row) || ROW_WORDS.unnamed);
  return (
    <div class="bar actions">
      <button {...toggle('log')} class="button tinted">
        <Icon name="check" />
        {ROW_WORDS.log}
      </button>
      <button {...toggle('draft')} class="button">
        <Icon name="draft" />
        {ROW_WORDS.draft}
      </button>
      <button {...toggle('snooze')} class="button">
        <Icon name="clock" />
        {ROW_WORDS.snooze}
      </button>
      <button {...toggle('more')} class="button quiet only-icon push" aria-label={ROW_WORDS.more(who)}>
        <Icon name="more" />
      </button>
    </div>
  );
}
