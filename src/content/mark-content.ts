import type { ApplicationId } from '../domain/identity.ts';

/** What the mark on a posting says that was applied to; plain data handed over by the background. */
export interface MarkContent {
  readonly applicationId: ApplicationId;
  readonly words: string;
}
