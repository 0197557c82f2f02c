import * as v from 'valibot';
import { type Application, ApplicationSchema } from '../domain/application.ts';
import { foldText } from '../domain/fold-text.ts';
import { type LocalDate, laterOf } from '../domain/local-date.ts';
import { PostingSchema } from '../domain/posting.ts';
import { siteKeyOf } from '../domain/site-key.ts';
import { parseRow } from './parse-rows.ts';

/** One application as far as a table of all of them goes: without advert, evidence and captures. */
export interface ListedRow extends Pick<Application, 'id' | 'stage' | 'outcome' | 'appliedOn' | 'updatedAt'> {
  readonly title: string;
  readonly company: string;
  readonly location: string;
  readonly url: string;
  readonly boardId: string;
  /** See siteKeyOf. */
  readonly site: string;
  readonly tags: readonly string[];
  /** Of the next follow-up. */
  readonly nextOn?: LocalDate | undefined;
  /** Of the last touch after the application itself. */
  readonly lastOn?: LocalDate | undefined;
  /** Up to when silence is accounted for. */
  readonly heardOn: LocalDate;
  /** How many there were, the application itself left out. */
  readonly touches: number;
  /** Folded, for the order of rows. */
  readonly order: {
    readonly title: string;
    readonly company: string;
    readonly location: string;
    readonly tags: string;
  };
  /** Folded: all that a search looks at. */
  readonly text: string;
}

/** What belongs to one application. */
export interface ListedParts {
  readonly nextOn?: LocalDate | undefined;
  readonly lastOn?: LocalDate | undefined;
  readonly heardOn?: LocalDate | undefined;
  readonly touches: number;
  readonly names: readonly string[];
}

/** No more than is shown is looked at: what is damaged elsewhere in the row spoils nothing here. */
const OF_ROW = ApplicationSchema.entries;
const OF_POSTING = PostingSchema.entries;
const ShownSchema = v.object({
  id: OF_ROW.id,
  stage: OF_ROW.stage,
  outcome: OF_ROW.outcome,
  appliedOn: OF_ROW.appliedOn,
  updatedAt: OF_ROW.updatedAt,
  tags: OF_ROW.tags,
  note: OF_ROW.note,
  posting: v.object({
    title: OF_POSTING.title,
    company: OF_POSTING.company,
    location: OF_POSTING.location,
    url: OF_POSTING.url,
    boardId: OF_POSTING.boardId,
  }),
});

/** @returns undefined for a row that is deleted or damaged */
export function listedRow(stored: unknown, parts: ListedParts): ListedRow | undefined {
  const row = parseRow(ShownSchema, stored);
  if (row === undefined) return undefined;
  const { posting, note = '', tags = [], ...shown } = row;
  const { title, company, location = '', url, boardId } = posting;
  const order = {
    title: foldText(title),
    company: foldText(company),
    location: foldText(location),
    tags: foldText(tags.join(' ')),
  };
  const own = [order.title, order.company, order.location, order.tags, foldText(note)];
  const text = own.filter((part) => part !== '').join('\n');
  const said = { ...shown, title, company, location, url, boardId, site: siteKeyOf(posting), tags, order, text };
  return withParts({ ...said, touches: 0, heardOn: row.appliedOn }, parts);
}

/** The row with what belongs to it, where that was read after it. */
export function withParts(row: ListedRow, { names, heardOn, ...touched }: ListedParts): ListedRow {
  return {
    ...row,
    ...touched,
    heardOn: laterOf(heardOn ?? row.appliedOn, row.appliedOn),
    text: names.length === 0 ? row.text : `${row.text}\n${foldText(names.join('\n'))}`,
  };
}
