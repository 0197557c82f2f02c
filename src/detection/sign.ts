/**
 * detection/ turns pages into signs and signs into verdicts. It reads a document that is handed to it, and never touches
 * `browser`, storage or the clock. Readers never throw.
 */
import type { PersonSeen } from '../domain/person-seen.ts';

/** Where a fact came from; the order is the order of trust (capture.md). */
export const FACT_ORIGINS = ['board', 'json-ld', 'microdata', 'app-data', 'open-graph', 'heading', 'url'] as const;
export type FactOrigin = (typeof FACT_ORIGINS)[number];

export interface Fact {
  readonly value: string;
  readonly origin: FactOrigin;
}

/** What one page says about a posting, each fact with its origin. `url` is the posting's, cleaned. */
export interface PostingFacts {
  readonly url: string;
  readonly boardId: string;
  readonly title?: Fact;
  readonly company?: Fact;
  readonly location?: Fact;
  readonly salary?: Fact;
  readonly employmentType?: Fact;
  readonly description?: Fact;
  /** ISO date or date-time as the page gives it, already reduced to `YYYY-MM-DD`. */
  readonly postedOn?: Fact;
  readonly externalId?: Fact;
  /** Whom the page names as the one to talk to. */
  readonly people?: readonly PersonSeen[];
}

/** How much the page looks like part of a job application: points and their reasons (job-context.ts). */
export interface JobContext {
  readonly points: number;
  readonly reasons: readonly string[];
}

/** Something that was seen. Only names, labels and posting facts: never what the person typed. */
export type Sign =
  | { readonly name: 'posting-seen'; readonly facts: PostingFacts; readonly structured: boolean }
  | {
      readonly name: 'job-context';
      readonly context: JobContext;
      /** The host that led to this page. */
      readonly cameFrom?: string;
    }
  | { readonly name: 'engaged'; readonly fields: number }
  | { readonly name: 'file-chosen'; readonly slot: 'resume' | 'cover-letter' | 'other'; readonly fileName?: string }
  | {
      readonly name: 'submit-intent';
      /** `final`: the last control of an application form. `apply`: a one-click «Apply» outside any form. */
      readonly control: 'final' | 'apply';
      readonly label: string;
      /** Confirmation phrases and nodes that stood there before: they prove nothing after. */
      readonly present: readonly string[];
      /** Recognises the same form on the next page. */
      readonly formKey: string;
    }
  /** The person opened a letter to an address of the posting: an application may go by mail. */
  | { readonly name: 'mail-opened'; readonly address: string }
  | { readonly name: 'submit-event' }
  | { readonly name: 'formdata' }
  | { readonly name: 'page-navigation' }
  | { readonly name: 'same-document-navigation' }
  /** A page came up in a flow whose act is waiting for its outcome. */
  | {
      readonly name: 'page-arrived';
      /** Whether another page led here; an address typed or a bookmark did not come from the act. */
      readonly led: boolean;
    }
  | { readonly name: 'frame-detached' }
  | { readonly name: 'form-gone' }
  | { readonly name: 'accepted-response'; readonly status: number }
  | { readonly name: 'confirmation-url' }
  | { readonly name: 'confirmation-node'; readonly selector: string }
  | { readonly name: 'confirmation-phrase'; readonly phrase: string; readonly jobSpecific: boolean }
  | { readonly name: 'refused'; readonly why: RefusalReason }
  /** The page says what the act was instead. */
  | { readonly name: 'not-an-application'; readonly why: OtherPurpose }
  | { readonly name: 'tab-closed' };

export type SignName = Sign['name'];

export type OtherPurpose = 'applied-before' | 'withdrawn' | 'referral' | 'job-posted';

export type RefusalReason = 'field-error' | 'same-form-again' | 'http-error' | 'one-more-step' | 'board-refused';

/** A sign with when and where. `at` is an instant in milliseconds; `boardId` the board that read the page. */
export interface SeenSign {
  readonly sign: Sign;
  readonly at: number;
  readonly pageId: string;
  readonly seq: number;
  readonly boardId: string;
  readonly top: boolean;
}
