/**
 * boards/ holds one file a board: facts as data, nothing that runs. Since a board is plain JSON, the background can hand
 * a page the one board it needs. It imports domain types only: no `browser`, no network, no timers, no writing to the page.
 *
 * Patterns named `…Urls` are regular expressions (sources) matched against `host + pathname + search`, case-insensitive;
 * the named groups `company` and `id` are used as facts, and `posting`, where there is one, is the address of the posting
 * without its scheme (the form and the confirmation mostly stand below it).
 */
export interface Board {
  /** Never used again once retired. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'job-board' | 'ats' | 'employer';
  /** Hosts as in match patterns: `jobs.lever.co`, `*.myworkdayjobs.com`. */
  readonly hosts: readonly string[];
  /** Whether its forms are embedded in other sites' pages. */
  readonly embeddable: boolean;
  readonly postingUrls: readonly string[];
  readonly formUrls: readonly string[];
  /** Strong evidence after an attempt. */
  readonly confirmationUrls: readonly string[];
  /** Where each fact stands, best first. */
  readonly read: Readonly<Partial<Record<FactName, readonly FactSource[]>>>;
  /** The final control. */
  readonly submitSelectors: readonly string[];
  /** Labels the final control must have where one button serves every step (regular expression source). */
  readonly submitLabel?: string;
  /** Nodes that appear only once the application is in; counted when visible, and absent before. */
  readonly confirmationSelectors: readonly string[];
  /** Requests that carry the application (regular expression sources on the URL). */
  readonly submitRequests: readonly string[];
  /** Nodes that say the submission was refused, or that one more step is wanted (an e-mail code). */
  readonly refusalSelectors: readonly string[];
  readonly alreadyAppliedSelectors: readonly string[];
  /** Where the page shows the people behind the posting (hiring team, recruiter). */
  readonly people?: readonly PersonCard[];
  /** It looks for extensions in its pages: no node is put there unless the person chose so. */
  readonly huntsExtensions?: true;
  /** Why the board's own facts are too thin to act on, so that the generic evidence carries it. */
  readonly thin?: string;
}

/** One block a person; selectors below it. A link to a profile, a mail address and a phone number in it are found without. */
export interface PersonCard {
  readonly card: string;
  readonly name: string;
  readonly role?: string;
}

export type FactName =
  | 'title'
  | 'company'
  | 'location'
  | 'salary'
  | 'employmentType'
  | 'description'
  | 'postedOn'
  | 'externalId';

/**
 * One place to read a fact from. A pattern keeps its first group that took part; `{title}` in it stands for the title that
 * was read («Chef at Sea at Acme»: only the title tells which « at » is meant).
 */
export type FactSource =
  | { readonly text: string; readonly pattern?: string }
  | { readonly attribute: readonly [selector: string, name: string]; readonly pattern?: string }
  | { readonly meta: string; readonly pattern?: string }
  | { readonly documentTitle: string }
  | { readonly url: 'company' | 'id' };
