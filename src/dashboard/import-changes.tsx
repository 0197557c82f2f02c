import { Icon } from '../ui/icon.tsx';
import { IMPORT_LIST_WORDS } from './import-list-words.ts';
import { fieldWords } from './import-preview.ts';
import type { ImportPreview, PreviewChange, PreviewGroup, PreviewItem } from './import-protocol.ts';
import { type Opened, saveFromImport } from './import-state.ts';
import { IMPORT_WORDS } from './import-words.ts';

interface ImportChangesProps {
  readonly preview: ImportPreview;
  readonly opened: Opened;
}

/** What would be added, changed and left as it is, with examples. */
export function ImportChanges({ preview, opened }: ImportChangesProps) {
  const { groups, same, leftOut, orphans, undated, cut, parts } = preview;
  const isNothing = groups.every(({ kind }) => kind === 'kept');
  const isAllBad = isNothing && same === 0 && parts.some(({ badCount }) => badCount > 0);
  const leftOutWords = opened.kind === 'backup' ? IMPORT_WORDS.leftOutCaptures : IMPORT_WORDS.leftOutPeople;
  return (
    <section class="import-changes" aria-label={IMPORT_WORDS.wouldChange}>
      <h3>{IMPORT_WORDS.wouldChange}</h3>
      {isNothing && <p>{isAllBad ? IMPORT_WORDS.nothingToTake : IMPORT_WORDS.wouldNotChange}</p>}
      {groups.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
      <ul class="soft small">
        {same > 0 && <li>{IMPORT_WORDS.same(same)}</li>}
        {leftOut > 0 && <li>{leftOutWords(leftOut)}</li>}
        {orphans > 0 && <li>{IMPORT_WORDS.orphans(orphans)}</li>}
        {undated > 0 && <li>{IMPORT_WORDS.undated(undated)}</li>}
        {cut > 0 && <li>{IMPORT_WORDS.cut(cut)}</li>}
      </ul>
      {groups.length > 0 && (
        <button type="button" class="link-button" onClick={() => saveFromImport('list')}>
          {IMPORT_WORDS.saveList}
        </button>
      )}
    </section>
  );
}

function Group({ group: { kind, count, applications, people, touches, items } }: { readonly group: PreviewGroup }) {
  return (
    <details class={`change-group ${kind}`}>
      <summary>
        <Icon name="chevron" />
        <span class="change-kind">{IMPORT_LIST_WORDS.kinds[kind]}</span>
        <span>{IMPORT_WORDS.groupCount(applications, people, touches)}</span>
      </summary>
      <p class="soft small">{IMPORT_LIST_WORDS.kindsAbout[kind]}</p>
      <ul>
        {items.map((item, place) => (
          <Item key={place} item={item} />
        ))}
        {count > items.length && <li class="soft small">{IMPORT_WORDS.andMore(count - items.length)}</li>}
      </ul>
    </details>
  );
}

function Item({ item: { label, line, about, changes } }: { readonly item: PreviewItem }) {
  const where = line === undefined ? IMPORT_LIST_WORDS.abouts[about] : IMPORT_WORDS.lineOf(line);
  return (
    <li>
      <span>
        {label} <span class="soft small">{where}</span>
      </span>
      {changes.length > 0 && (
        <ul class="small">
          {changes.map((change) => (
            <li key={change.field}>
              <Change change={change} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Change({ change: { field, before, after, kept, isConflict } }: { readonly change: PreviewChange }) {
  const words = IMPORT_WORDS.change;
  const gaveWay = isConflict === true && kept === undefined;
  return (
    <>
      <span class="soft">{fieldWords(field)}: </span>
      {kept ? words.stays(short(before), short(after)) : words.from(short(before), short(after))}
      {gaveWay && <span class="gave-way"> {words.gaveWay}</span>}
    </>
  );
}

const LONGEST = 120;

function short(text: string | undefined): string | undefined {
  return text !== undefined && text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
