import type { Application } from '../domain/application.ts';
import { dayWords, localDateOf } from '../ui/day-words.ts';
import { today } from '../ui/today-clock.ts';
import { RECORD_WORDS } from './record-words.ts';

/** «Why do we think you applied?» What was seen, in the order in which it was seen. */
export function RecordEvidence({ application }: { readonly application: Application }) {
  const { evidence, source, confidence, ruleVersion } = application;
  const about = [confidence && RECORD_WORDS.confidence[confidence], ruleVersion && RECORD_WORDS.rules(ruleVersion)];
  return (
    <section class="card desk-card" aria-labelledby="evidence-title">
      <div class="desk-card-head">
        <h2 id="evidence-title">{RECORD_WORDS.evidence}</h2>
      </div>
      {evidence.length === 0 && <p>{RECORD_WORDS.evidenceNone[source]}</p>}
      {evidence.length > 0 && source === 'confirmed-by-me' && <p>{RECORD_WORDS.evidenceSaid}</p>}
      {evidence.length > 0 && (
        <ol class="evidence">
          {evidence.map(({ sign, reason, weight, at }) => (
            <li key={`${sign} ${at} ${reason}`} class={weight === 'strong' ? 'strong' : undefined}>
              {reason}
              {weight === 'strong' && <span class="for-screen-readers"> ({RECORD_WORDS.strong})</span>}{' '}
              <time class="soft small" dateTime={new Date(at).toISOString()}>
                {dayWords(localDateOf(at), today.value)}
              </time>
            </li>
          ))}
        </ol>
      )}
      {about.some(Boolean) && <p class="soft small">{about.filter(Boolean).join(' ')}</p>}
    </section>
  );
}
