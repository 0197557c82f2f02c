/** What the toast says; plain data handed over by the background. */
export interface ToastContent {
  readonly captureId: string;
  readonly title: string;
  readonly company: string;
  readonly confidence: 'certain' | 'likely';
  /** False when the application stood already. */
  readonly isNew: boolean;
  /** `YYYY-MM-DD` of the first follow-up. */
  readonly nextDueOn: string | undefined;
}
