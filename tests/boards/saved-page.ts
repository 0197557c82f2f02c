import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Labels = Readonly<Record<LabelName, string | null>>;
export type LabelName = 'title' | 'company' | 'location' | 'postedAt' | 'employmentType';
export type PersonLabel = 'contactName' | 'contactEmail' | 'contactPhone';

export interface SavedPage {
  readonly file: string;
  readonly kind: 'posting' | 'form' | 'confirmation' | 'negative';
  readonly page_url: string | null;
  readonly path_hint: string | null;
  readonly expected: Labels & Readonly<Partial<Record<PersonLabel, string | null>>>;
  readonly also_ok: Readonly<Partial<Record<LabelName | PersonLabel, readonly (string | null)[]>>>;
  readonly flags: readonly string[];
}

/** Real pages with labels: reference data beside the repository, absent on most machines. */
export const SAVED_PAGES = fileURLToPath(new URL('../../../shared/pages/', import.meta.url));
/** Pages written for this repository, labelled in the same way. */
export const OWN_PAGES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));

/** The labelled pages of a folder; none where the folder is absent. */
export function loadPages(folder: string): SavedPage[] {
  const labels = join(folder, 'labels.jsonl');
  if (!existsSync(labels)) return [];
  const lines = readFileSync(labels, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => JSON.parse(line) as SavedPage);
}

/** Where the page was; unknown: its path on a host that says nothing. */
export function addressOf(page: SavedPage): string {
  return page.page_url ?? `https://192.0.2.10${page.path_hint ?? '/'}`;
}
