import { useSignal } from '@preact/signals';
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

/** Where it may look: the boards it knows, and, if the person wants, everywhere else. */
export function SiteAccessPanel() {
  const access = siteAccess.value;
  if (access === undefined) return null;
  return (
    <div class="access">
      <Boards access={access} />
      <Everywhere access={access} />
    </div>
  );
}

function Boards({ access }: { readonly access: SiteAccess }) {
  return (
    <div class="access-item">
      <div class="access-head">
        <h3>{ACCESS_WORDS.boards}</h3>
        <State on={access.boards} words={access.boards ? ACCESS_WORDS.boardsOn : ACCESS_WORDS.boardsOff} />
      </div>
      <p class="soft small">{boardNames()}</p>
      {!access.boards && <AskButton words={ACCESS_WORDS.allowBoards} ask={allowBoards} />}
    </div>
  );
}

function Everywhere({ access }: { readonly access: SiteAccess }) {
  const some = !access.everywhere && access.extra.length > 0;
  const words = some ? ACCESS_WORDS.someOn : access.everywhere ? ACCESS_WORDS.everywhereOn : ACCESS_WORDS.everywhereOff;
  return (
    <div class="access-item">
      <div class="access-head">
        <h3>{ACCESS_WORDS.everywhere}</h3>
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

/** @example «greenhouse.io, lever.co, ashbyhq.com» */
function boardNames(): string {
  const hosts = boardOrigins().map((origin) => origin.replace(/^[^:]*:\/\/|\/.*$/g, ''));
  return [...new Set(hosts.map((host) => host.split('.').slice(-2).join('.')))].join(', ');
}
