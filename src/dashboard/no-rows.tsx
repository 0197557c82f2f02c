import { hrefOf } from './route.ts';
import { TABLE_WORDS } from './table-words.ts';

/** @param onAdd where one can be added by hand */
export function NoApplications({ onAdd }: { readonly onAdd?: () => void }) {
  return (
    <div class="no-rows card">
      <h2>{TABLE_WORDS.emptyTitle}</h2>
      <p>{TABLE_WORDS.empty}</p>
      {onAdd !== undefined && (
        <button type="button" class="button" onClick={onAdd}>
          {TABLE_WORDS.emptyAdd}
        </button>
      )}
      <a href={hrefOf('files')}>{TABLE_WORDS.emptyImport}</a>
    </div>
  );
}

export function NoMatch({ words }: { readonly words: string }) {
  return (
    <div class="no-rows card">
      <p>{words === '' ? TABLE_WORDS.noMatch : TABLE_WORDS.noMatchWords(words)}</p>
    </div>
  );
}
