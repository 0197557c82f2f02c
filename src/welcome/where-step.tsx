import { SiteAccessPanel } from '../ui/site-access-panel.tsx';
import { siteAccess } from '../ui/site-access-state.ts';
import type { StepProps } from './step.ts';
import { WORDS } from './words.ts';

/** Where it may look, with the reason; the known boards alone will do. */
export function WhereStep({ next }: StepProps) {
  const everywhere = siteAccess.value?.everywhere === true;
  return (
    <>
      <p class="soft">{WORDS.whereHint}</p>
      <SiteAccessPanel heading="h2" />
      <div class="bar">
        <a class={everywhere ? 'button primary' : 'button'} href={next}>
          {everywhere ? WORDS.next : WORDS.onlyBoards}
        </a>
        {!everywhere && <p class="soft small">{WORDS.later}</p>}
      </div>
    </>
  );
}
