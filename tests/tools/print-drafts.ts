/**
 * `npm run drafts:print`: every situation of the table in every kind, to be read by eye. With a word, only the situations
 * whose names hold it: `npm run drafts:print -- rejection`.
 */
import { composeDraft } from '../../src/domain/draft.ts';
import { DraftKindSchema } from '../../src/domain/draft-kind.ts';
import { SITUATIONS } from '../unit/domain/draft-situations.ts';

const [wanted = ''] = process.argv.slice(2);

for (const { name, input } of SITUATIONS.filter((situation) => situation.name.includes(wanted))) {
  console.log(`\n${'='.repeat(100)}\n${name} (${input.step})\n${'='.repeat(100)}`);
  for (const kind of DraftKindSchema.options) {
    const { subject, body } = composeDraft(kind, input);
    console.log(`\n--- ${kind}, ${body.split(/\s+/).length} words, ${body.length} signs`);
    if (subject !== undefined) console.log(`Subject: ${subject}\n`);
    console.log(body);
  }
}
