import type { Application } from '../../src/domain/application.ts';
import type { ApplicationId } from '../../src/domain/identity.ts';
import { localDate } from '../../src/domain/local-date.ts';
import type { Posting } from '../../src/domain/posting.ts';

type Parts = Partial<Omit<Application, 'id' | 'appliedOn' | 'posting'>> & {
  readonly id?: string;
  readonly appliedOn?: string;
  readonly posting?: Partial<Posting>;
};

/** Operations Manager at Acme, captured on Acme's Greenhouse page on 2 November 2026, unless told otherwise. */
export function buildApplication({
  id = 'application-1',
  appliedOn = '2026-11-02',
  posting,
  ...parts
}: Parts = {}): Application {
  const on = localDate(appliedOn);
  const at = Date.parse(`${appliedOn}T12:00:00Z`);
  return {
    createdAt: at,
    updatedAt: at,
    stage: 'applied',
    postingKeys: [],
    appliedAt: at,
    source: 'captured',
    evidence: [],
    captureIds: [],
    ...parts,
    id: id as ApplicationId,
    appliedOn: on,
    posting: {
      url: 'https://boards.greenhouse.io/acme/jobs/1',
      boardId: 'greenhouse',
      title: 'Operations Manager',
      company: 'Acme',
      ...posting,
    },
  };
}
