/** The extension as a person has it: installed, kept over restarts, its data on disk. */
export interface RealInstallation {
  readonly profile: string;
  /** Where the records lie: the database first, then `storage.local`. */
  readonly storageFolders: readonly string[];
  start(life?: Life): Promise<RealBrowser>;
  /** Offers this build under a version of its own; the browser takes it while it runs, or at its next start. */
  offerUpdate(version: string): void;
  uninstall(): Promise<void>;
}

/** What the browser is started in: a desktop, a clock, a time zone. */
export interface Life {
  readonly env: Readonly<Record<string, string>>;
}

export interface RealBrowser {
  readonly page: RealPage;
  /** SIGKILL, in the middle of whatever goes on. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** A document in the extension's own origin. */
export interface RealPage {
  evaluate<Value>(expression: string): Promise<Value>;
  goto(path: string): Promise<void>;
  text(): Promise<string>;
}
