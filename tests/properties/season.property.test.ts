import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { SHORT_SEASON } from '../season/season-plan.ts';
import { VIOLATIONS, type Violation } from '../season/season-report.ts';
import { simulateSeason } from '../season/simulate-season.ts';

// a busy machine is no failure
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe.each([1, 2])('a season of looking for a job, played by seed %i', async (seed) => {
  const { violations, lines } = await simulateSeason({ ...SHORT_SEASON, seed });

  test.each(Object.entries(VIOLATIONS) as [Violation, string][])('has none of these: %s', (name) => {
    expect(violations[name]).toEqual([]);
  });

  test('has enough in it to mean something', () => {
    const figure = (name: string): number => Number(lines.find(([line]) => line.trim() === name)?.[1] ?? 0);
    expect(figure('applications')).toBe(SHORT_SEASON.applications);
    expect(figure('people met')).toBe(SHORT_SEASON.people);
    expect(figure('touches logged')).toBeGreaterThan(20);
    expect(figure('paused')).toBeGreaterThan(0);
    expect(figure('late')).toBeGreaterThan(0);
  });
});
