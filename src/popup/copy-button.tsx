import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { announce } from '../ui/announce.ts';
import { Icon } from '../ui/icon.tsx';
import { DRAFT_WORDS } from './panel-words.ts';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  readonly look: 'word' | 'icon';
}

export function CopyButton({ text, label, look }: CopyButtonProps) {
  const state = useSignal<'idle' | 'copied' | 'failed'>('idle');
  useEffect(() => {
    state.value = 'idle';
  }, [text, state]);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      state.value = 'copied';
      announce(DRAFT_WORDS.copied);
    } catch {
      state.value = 'failed';
    }
  }

  const copied = state.value === 'copied';
  return (
    <>
      <button
        type="button"
        class={look === 'icon' ? 'button quiet only-icon' : 'button primary'}
        aria-label={look === 'icon' ? label : undefined}
        onClick={copy}
      >
        <Icon name={copied ? 'check' : 'copy'} />
        {look === 'word' && (copied ? DRAFT_WORDS.copied : label)}
      </button>
      {state.value === 'failed' && (
        <p class="error" role="alert">
          {DRAFT_WORDS.notCopied}
        </p>
      )}
    </>
  );
}
