import { useSignal } from '@preact/signals';
import type { Application } from '../domain/application.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { dayWords } from '../ui/day-words.ts';
import { linkTo } from '../ui/link-to.ts';
import { today } from '../ui/today-clock.ts';
import { EditField } from './edit-field.tsx';
import { RECORD_WORDS } from './record-words.ts';

/** The advert as it was: every fact of it, and its words. */
export function PostingSnapshot({ application }: { readonly application: Application }) {
  const { id: applicationId, posting } = application;
  const href = linkTo.web(posting.url);
  return (
    <section class="card desk-card" aria-labelledby="posting-title">
      <div class="desk-card-head">
        <h2 id="posting-title">{RECORD_WORDS.posting}</h2>
        <p class="soft small">
          {application.stage === 'to-apply' ? RECORD_WORDS.postingHintSaved : RECORD_WORDS.postingHint}
        </p>
      </div>
      <div class="facts">
        {(['location', 'salary', 'employmentType'] as const).map((field) => (
          <EditField
            key={field}
            label={RECORD_WORDS[field]}
            value={posting[field] ?? ''}
            maxLength={field === 'employmentType' ? 120 : 200}
            save={(run, value) => run('edit-application', { applicationId, [field]: value })}
          />
        ))}
        <EditField
          label={RECORD_WORDS.postedOn}
          kind="date"
          value={posting.postedOn ?? ''}
          shown={posting.postedOn && dayWords(posting.postedOn, today.value)}
          save={(run, value) => run('edit-application', { applicationId, postedOn: value as LocalDate | '' })}
        />
        <EditField
          label={RECORD_WORDS.url}
          kind="url"
          value={posting.url}
          maxLength={2000}
          shown={
            href && (
              <a href={href} target="_blank" rel="noreferrer">
                {posting.url}
                <span class="for-screen-readers"> {RECORD_WORDS.opensNewTab}</span>
              </a>
            )
          }
          save={(run, url) => run('edit-application', { applicationId, url })}
        />
      </div>
      <EditField
        label={RECORD_WORDS.description}
        look="text"
        kind="lines"
        value={posting.description ?? ''}
        maxLength={20_000}
        shown={posting.description && <Advert text={posting.description} key={posting.description} />}
        save={(run, description) => run('edit-application', { applicationId, description })}
      />
      {posting.description === undefined && <p class="hint">{RECORD_WORDS.noDescription}</p>}
    </section>
  );
}

/** So much of a long advert is shown at first. */
const SHOWN_AT_FIRST = 900;

function Advert({ text }: { readonly text: string }) {
  const isLong = text.length > SHOWN_AT_FIRST * 1.3;
  const whole = useSignal(!isLong);
  const shown = whole.value ? text : `${text.slice(0, text.lastIndexOf(' ', SHOWN_AT_FIRST))} …`;
  return (
    <div class="advert">
      {paragraphs(shown).map((paragraph, at) => (
        <p key={`${at} ${paragraph.slice(0, 20)}`}>{paragraph}</p>
      ))}
      {isLong && (
        <button
          type="button"
          class="link-button small"
          aria-expanded={whole.value}
          onClick={() => {
            whole.value = !whole.peek();
          }}
        >
          {whole.value ? RECORD_WORDS.showLess : RECORD_WORDS.showAll}
        </button>
      )}
    </div>
  );
}

function paragraphs(text: string): readonly string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}
