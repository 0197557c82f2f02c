import type { Grant, Surface, Tab } from './driver.ts';
import type { Session } from './session.ts';

/** A person's way from a posting to a confirmation, on one imitated board. */
export interface Flow {
  readonly name: string;
  readonly grant: Grant;
  readonly expected: {
    readonly title: string;
    readonly company: string;
    readonly location?: string;
    readonly employmentType?: string;
  };
  /** The host that takes the application, and so can be told to refuse it. */
  readonly takes: string;
  /** From the posting to the form, in `tab`; gives where the form is. */
  open(session: Session, tab: Tab): Promise<Form>;
  /** What the form must be given before it can be sent. */
  readonly fields: Readonly<Record<string, string>>;
  readonly resume?: string;
  /** Set where `open` decides whether a résumé goes along, rather than `resume`. */
  readonly sendsResume?: boolean;
  /** Steps between the fields and the final control. */
  readonly advance?: (form: Form) => Promise<void>;
  readonly submit: string;
  /** Shown only when the application is in; missing where nothing that we may read says so. */
  readonly confirmation?: string;
}

export interface Form {
  /** The tab, whose keyboard is used. */
  readonly tab: Tab;
  /** The page or frame that holds the form. */
  readonly surface: Surface;
}
