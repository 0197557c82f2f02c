import { askQuestions } from './draft-asks.ts';
import { type DraftFacts, roleOf } from './draft-facts.ts';
import { restOfHistory, waysApplied } from './draft-history.ts';
import { pitchOf, proofOf } from './draft-pitch.ts';
import { asSentence, joinClauses, joinWords } from './draft-sentence.ts';
import { promiseOf, thoughtsOf } from './draft-thoughts.ts';
import { relativeDay } from './relative-day.ts';
import type { TemplateValues } from './render-template.ts';
import type { TemplateState } from './template-names.ts';

/**
 * What the placeholders of a template stand for in one thread.
 * @param tells `opening` when the template has our opening, so that the history need not be told twice
 */
export function templateValues(facts: DraftFacts, tells: 'opening' | 'its-own-words'): TemplateValues {
  const { input, me, reader } = facts;
  const { opening, history } = thoughtsOf(facts);
  const day = facts.interview && relativeDay(facts.interview.occurredOn, input.today);
  return {
    facts: {
      'first name': reader?.greeting ?? '',
      'full name': reader?.greeting === undefined ? '' : reader.full,
      company: facts.company,
      'job title': facts.title,
      role: roleOf(facts),
      'when applied':
        facts.applied && input.application !== undefined ? relativeDay(input.application.appliedOn, input.today) : '',
      'how applied': joinClauses(waysApplied(facts)),
      referrer: facts.referrer?.full ?? '',
      'interview day': day ?? '',
      opening: asSentence(opening.clause),
      history: joinWords(...(tells === 'opening' ? history : [restOfHistory(facts, []), promiseOf(facts)])),
      pitch: pitchOf(facts),
      proof: proofOf(facts),
      questions: joinWords(...askQuestions(facts)),
      'my name': me.name,
      'my phone': me.phone,
      'my email': me.email,
    },
    states: new Set(STATES_OF.flatMap(([state, holds]) => (holds(facts) ? [state] : []))),
  };
}

const STATES_OF: readonly (readonly [TemplateState, (facts: DraftFacts) => boolean])[] = [
  ['applied', (facts) => facts.applied],
  ['first time', (facts) => facts.tries === 0],
  ['promised to call', (facts) => promiseOf(facts) !== ''],
  ['interview planned', (facts) => facts.interviewAhead],
  ['offer', (facts) => facts.offered],
  ['rejected', (facts) => facts.rejected],
];
