import { PLACEHOLDERS, STATES } from '../domain/template-names.ts';
import { PLACEHOLDER_WORDS, STATE_WORDS, TEMPLATE_WORDS } from './template-words.ts';

/** The whole language on half a screen. */
export function TemplateHelp() {
  return (
    <details class="template-help">
      <summary>{TEMPLATE_WORDS.helpTitle}</summary>
      {TEMPLATE_WORDS.help.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <h3>{TEMPLATE_WORDS.facts}</h3>
      <dl>
        {PLACEHOLDERS.map((name) => (
          <div key={name}>
            <dt>{`{${name}}`}</dt>
            <dd class="soft">{PLACEHOLDER_WORDS[name]}</dd>
          </div>
        ))}
      </dl>
      <h3>{TEMPLATE_WORDS.states}</h3>
      <dl>
        {STATES.map((name) => (
          <div key={name}>
            <dt>{`[if ${name}: …]`}</dt>
            <dd class="soft">{STATE_WORDS[name]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
