/**
 * What a journey may ask of a browser, so that it is written once and runs in Chromium and Firefox. Input is real: the
 * browser's own input pipeline, hence trusted events. Nothing here knows the extension's words.
 */
export type BrowserName = 'chromium' | 'firefox';

/** `boards`: the manifest as built. `every-site`: the same build, with the optional hosts granted. */
export type Grant = 'boards' | 'every-site';

/** A page, or a frame in it. */
export interface Surface {
  /** Runs an expression (text, so that no bundler touches it) and gives its value. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Moves the pointer there and clicks `times` times, without waiting for what comes of it. */
  click(selector: string, times?: 1 | 2 | 3): Promise<void>;
  choose(selector: string, file: string): Promise<void>;
}

export interface Tab extends Surface {
  goto(url: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  clickAt(place: Place): Promise<void>;
  /** Presses the mouse at one place, goes to the other, and lets go. */
  drag(from: Place, to: Place): Promise<void>;
  frame(selector: string): Promise<Surface>;
  reload(): Promise<void>;
  close(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** The node that the extension added, if there is one: looked up by the debugger, for its shadow root is closed. */
  toast(): Promise<Toast | undefined>;
  /** Errors of the page's scripts and of the content script. */
  readonly errors: readonly string[];
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Toast {
  readonly text: string;
  readonly buttons: readonly ({ readonly label: string } & Place)[];
}

export interface Driver {
  readonly name: BrowserName;
  newTab(): Promise<Tab>;
  /** The tab that a page opens while `act` runs. */
  tabOpenedBy(act: () => Promise<void>): Promise<Tab>;
  openExtensionPage(path: string): Promise<Tab>;
  /**
   * Runs an expression in the extension's own origin, in a document that holds none of its code (its icon), so that
   * looking changes nothing.
   */
  inExtension<Value>(expression: string): Promise<Value>;
  /** Ends the background as the browser does after its idle time. It was down once, but an event may wake it at once. */
  stopBackground(): Promise<void>;
  backgroundRuns(): Promise<boolean>;
  /**
   * What a click in the browser's own menu or a browser shortcut would set off, for the tab in front: no driver reaches
   * either, so the listener's event is dispatched in the extension's background.
   */
  actByHand(way: HandWay, act: string, selection?: string): Promise<void>;
  /** Presses the notification on show, or one of its buttons, as the system reports it to the browser or the extension. */
  pressNotification(id: string, button?: number): Promise<void>;
  /** What has gone out so far, by the browser's own books. */
  wire(): Promise<Wire>;
  close(): Promise<void>;
}

export interface Wire {
  /** Requests of any page, worker or frame: none at all would mean that nobody kept the books. */
  readonly all: number;
  /** Those that an extension's page or worker set off. */
  readonly byExtension: readonly string[];
}

export type HandWay = 'menu' | 'command';

export interface LaunchOptions {
  readonly executable: string;
  /** A folder for all that the browser keeps. It is there, and stays. */
  readonly profile: string;
  /** Where files go that a page or the extension saves. */
  readonly downloads: string;
  readonly extensionFolder: string;
  readonly port: number;
  readonly proxyPort: number;
  readonly headless: boolean;
  /** Where Chromium may keep its books of the network; nothing is there yet. */
  readonly netLog: string;
}
