/** A board's way of applying, its pages written by us after the facts in `shared/boards.json`. */
export interface BoardJourney extends ApplyingJourney {
  readonly boardId: string;
}

/**
 * A way of applying, as data: the pages that are served, and what a person does on them. One engine plays them all, so that
 * each says only what is its own.
 */
export interface ApplyingJourney {
  /** What must be recorded, as a careful reader would write it. */
  readonly job: {
    readonly title: string;
    readonly company: string;
    readonly location?: string;
    readonly employmentType?: string;
  };
  /** Needs host access beyond the boards' own hosts: a form on the employer's site. */
  readonly everySite?: true;
  /** Firefox tells us of the act alone: it becomes a question there. */
  readonly firefoxAsks?: true;
  /** Pages by `METHOD host/path` (`GET jobs.example.com/a/1`); the query is left out. */
  readonly answers: Readonly<Record<string, ImitatedAnswer>>;
  /** Where the person starts. */
  readonly start: string;
  /** What the person does, in order; the last click is the final control. */
  readonly acts: readonly PersonAct[];
  /** Visible only once the application is in; looked up where the last act was. Missing where the page shows nothing there. */
  readonly confirmation?: string;
}

export type ImitatedAnswer =
  | { readonly page: ImitatedPage; readonly status?: number }
  | { readonly redirect: string }
  | { readonly json: unknown; readonly status?: number };

export interface ImitatedPage {
  readonly title: string;
  readonly head?: string;
  readonly body: string;
  /** Runs at the end of the body. */
  readonly script?: string;
}

export type PersonAct =
  /** Waits until it is visible, then clicks. */
  | { readonly click: string }
  /** A click that opens a tab or a window, in which the person goes on. */
  | { readonly clickToNewTab: string }
  /** Types into each field. */
  | { readonly fill: Readonly<Record<string, string>> }
  /** Attaches the résumé. */
  | { readonly attach: string }
  /** Goes on inside this frame. */
  | { readonly enterFrame: string }
  /** Waits until it is visible. */
  | { readonly await: string };
