import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { decodeFile } from '../exchange/decode-file.ts';
import { isVcard, readVcards } from '../exchange/read-vcard.ts';
import { announce } from '../ui/announce.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { useCommand } from '../ui/use-command.ts';
import { ADD_PEOPLE_WORDS } from './add-people-words.ts';
import { fromCard, fromSignature, type PersonToAdd } from './person-to-add.ts';

/** So much of a pasted text is read as a signature. */
const LONGEST_SIGNATURE = 20_000;

/** People out of a text or a file; what could not be read is said here. */
export function PastePeople({ onRead }: { readonly onRead: (people: readonly PersonToAdd[]) => void }) {
  const { busy, error, run } = useCommand();
  const text = useSignal('');
  const problem = useSignal<string | undefined>(undefined);

  function tell(people: readonly PersonToAdd[], none: string): void {
    problem.value = people.length === 0 ? none : undefined;
    if (people.length === 0) return;
    announce(ADD_PEOPLE_WORDS.found(people.length));
    onRead(people);
  }

  async function read(written: string): Promise<void> {
    if (written.trim() === '') return;
    if (isVcard(written)) return tell(readVcards(written).map(fromCard), ADD_PEOPLE_WORDS.nothingRead);
    const found = await run('read-signature', { text: written.slice(0, LONGEST_SIGNATURE) });
    if (found === undefined) return;
    tell(Object.keys(found).length === 0 ? [] : [fromSignature(found)], ADD_PEOPLE_WORDS.nothingRead);
  }

  async function readFile(chosen: File | undefined): Promise<void> {
    if (chosen === undefined) return;
    const decoded = decodeFile(new Uint8Array(await chosen.arrayBuffer()));
    if (!decoded.ok) {
      problem.value = ADD_PEOPLE_WORDS.noText[decoded.reason];
      return;
    }
    tell(readVcards(decoded.text).map(fromCard), ADD_PEOPLE_WORDS.noCards(chosen.name));
  }

  return (
    <DropZone onDrop={readFile}>
      <PasteArea
        text={text.value}
        onInput={(written) => {
          text.value = written;
        }}
        onPaste={(pasted) => {
          if (text.peek().trim() === '') void read(pasted);
        }}
      />
      <div class="bar">
        <button
          type="button"
          class="button"
          disabled={busy.value || text.value.trim() === ''}
          onClick={() => read(text.peek())}
        >
          {ADD_PEOPLE_WORDS.read}
        </button>
        <FileButton onChoose={readFile} />
        <span class="soft small">{ADD_PEOPLE_WORDS.dropped}</span>
      </div>
      <ErrorLine error={error} />
      <ErrorLine error={problem} />
    </DropZone>
  );
}

interface PasteAreaProps {
  readonly text: string;
  readonly onInput: (written: string) => void;
  readonly onPaste: (pasted: string) => void;
}

function PasteArea({ text, onInput, onPaste }: PasteAreaProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {ADD_PEOPLE_WORDS.paste}
      </label>
      <textarea
        id={id}
        class="input"
        rows={5}
        value={text}
        aria-describedby={`${id}-hint`}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
        onPaste={(event) => onPaste(event.clipboardData?.getData('text') ?? '')}
      />
      <p class="hint" id={`${id}-hint`}>
        {ADD_PEOPLE_WORDS.pasteHint}
      </p>
    </div>
  );
}

function FileButton({ onChoose }: { readonly onChoose: (file: File | undefined) => void }) {
  const id = useId();
  return (
    <label class="button file-button" for={id}>
      {ADD_PEOPLE_WORDS.file}
      <input
        id={id}
        type="file"
        class="for-screen-readers"
        accept=".vcf,.vcard,text/vcard,text/x-vcard"
        onChange={({ currentTarget: input }) => {
          onChoose(input.files?.[0]);
          input.value = '';
        }}
      />
    </label>
  );
}

interface DropZoneProps {
  readonly onDrop: (file: File) => void;
  readonly children: ComponentChildren;
}

function DropZone({ onDrop, children }: DropZoneProps) {
  const over = useSignal(false);
  return (
    <div
      class={over.value ? 'paste-people over' : 'paste-people'}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => {
        over.value = false;
      }}
      onDrop={(event) => {
        over.value = false;
        const [dropped] = event.dataTransfer?.files ?? [];
        if (dropped === undefined) return;
        event.preventDefault();
        onDrop(dropped);
      }}
    >
      {children}
    </div>
  );
}
