/** The extension as a person has it: installed, kept over restarts, its data on disk. */
export interface RealInstallation {
  readonly profile: string;
  /** Where the records lie: the database first, then `storage.local`. */
  readonly storageFolders: readonly string[];
  start(): Promise<RealBrowser>;
  uninstall(): Promise<void>;
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
