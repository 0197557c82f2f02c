import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { isFirefox } from '../platform/reminders.ts';
import { ErrorLine } from './error-line.tsx';
import { Icon } from './icon.tsx';
import {
  allowBoards,
  allowEverywhere,
  boardOrigins,
  revoke,
  type SiteAccess,
  siteAccess,
} from './site-access-state.ts';
import { ACCESS_WORDS } from './words.ts';

interface SiteAccessPanelProps {
  /** What stands between the boards and every other site. */
  readonly children?: ComponentChildren;
  /** The level of its headings on that page. */
  readonly heading: Heading;
}

type Heading = 'h2' | 'h3';

/** Where it may look: the boards it knows, and, if the person wants, everywhere else. */
export function SiteAccessPanel({ children, heading }: SiteAccessPanelProps) {
  const access = siteAccess.value;
  if (access === undefined) return null;
  return (
    <div class="access">
      <Boards access={access} heading={heading} />
      {children}
      <Everywhere access={access} heading={heading} />
    </div>
  );
}

interface PartProps {
  readonly access: SiteAccess;
  readonly heading: Heading;
}

function Boards({ access, heading: Title }: PartProps) {
  return (
    <div class="access-item">
      <div class="access-head">
        <Title>{ACCESS_WORDS.boards}</Title>
        <State on={access.boards} words={access.boards ? ACCESS_WORDS.boardsOn : ACCESS_WORDS.boardsOff} />
      </div>
      <p class="soft small">{ACCESS_WORDS.boardsWhy}</p>
      <BoardHosts />
      {!access.boards && <AskButton words={ACCESS_WORDS.allowBoards} ask={allowBoards} />}
      {access.boards && <BoardsBack />}
    </div>
  );
}

/** Firefox gives back what the manifest names, Chromium only in its own settings (measured on 153 and 156). */
function BoardsBack() {
  if (!isFirefox()) return <p class="soft small">{ACCESS_WORDS.boardsBack}</p>;
  return (
    <button type="button" class="button" onClick={() => revoke(boardOrigins())}>
      {ACCESS_WORDS.revoke}
    </button>
  );
}

function BoardHosts() {
  const hosts = boardHosts();
  return (
    <details class="board-hosts small">
      <summary>{ACCESS_WORDS.boardHosts(hosts.length)}</summary>
      <p class="soft">{hosts.join(', ')}</p>
    </details>
  );
}

function Everywhere({ access, heading: Title }: PartProps) {
  const some = !access.everywhere && access.extra.length > 0;
  const words = some ? ACCESS_WORDS.someOn : access.everywhere ? ACCESS_WORDS.everywhereOn : ACCESS_WORDS.everywhereOff;
  return (
    <div class="access-item">
      <div class="access-head">
        <Title>{ACCESS_WORDS.everywhere}</Title>
        <State on={access.everywhere || some} words={words} />
      </div>
      <p class="soft small">{ACCESS_WORDS.everywhereWhy}</p>
      {some && (
        <ul class="sites">
          {access.extra.map((site) => (
            <li key={site}>
              <code>{site}</code>
              <button
                type="button"
                class="link-button"
                aria-label={ACCESS_WORDS.revokeSite(site)}
                onClick={() => revoke([site])}
              >
                {ACCESS_WORDS.revoke}
              </button>
            </li>
          ))}
        </ul>
      )}
      {access.everywhere ? (
        <button type="button" class="button" onClick={() => revoke(access.extra)}>
          {ACCESS_WORDS.revoke}
        </button>
      ) : (
        <AskButton words={ACCESS_WORDS.allow} ask={allowEverywhere} />
      )}
    </div>
  );
}

function AskButton({ words, ask }: { readonly words: string; readonly ask: () => Promise<boolean> }) {
  const error = useSignal<string | undefined>(undefined);

  /** No `await` before the request: the browser wants it within the click. */
  function onClick(): void {
    ask().then(
      (agreed) => {
        error.value = agreed ? undefined : ACCESS_WORDS.refused;
      },
      (reason: unknown) => {
        error.value = String(reason);
      },
    );
  }

  return (
    <>
      <button type="button" class="button primary" onClick={onClick}>
        {words}
      </button>
      <ErrorLine error={error} />
    </>
  );
}

function State({ on, words }: { readonly on: boolean; readonly words: string }) {
  return (
    <p class={on ? 'state on' : 'state'}>
      {on && <Icon name="check" />}
      {words}
    </p>
  );
}

/** @example ['boards.greenhouse.io', 'jobs.lever.co', '*.taleo.net'] */
function boardHosts(): string[] {
  const hosts = boardOrigins().map((origin) => origin.replace(/^[^:]*:\/\/(\*\.|www\.)?|\/.*$/g, ''));
  return [...new Set(hosts)].toSorted();
}
