import { POSTING_LIMITS } from '../domain/posting-limits.ts';
import { cleanLines, cleanText } from './clean-text.ts';
import { formatPlaces, formatType } from './format-facts.ts';
import type { PageFacts } from './page-facts.ts';
import { readDate } from './read-date.ts';
import { companyName } from './read-json-ld.ts';
import { textOf } from './visible-text.ts';

/** The elements that hold a schema.org `JobPosting` as microdata. */
export function findMicrodata(document: Document): Element[] {
  return [...document.querySelectorAll('[itemtype*="schema.org/JobPosting" i]')].slice(0, 50);
}

export function microdataFacts(scope: Element, language: string): PageFacts {
  const value = (name: string, max: number): string => propertyText(scope.querySelector(`[itemprop~="${name}"]`), max);
  const organization = scope.querySelector('[itemprop~="hiringOrganization"]');
  const place = scope.querySelector('[itemprop~="jobLocation"]');
  const part = (name: string): string => propertyText((place ?? scope).querySelector(`[itemprop~="${name}"]`), 200);
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map(part);
  const address = { addressLocality: parts[0], addressRegion: parts[1], addressCountry: parts[2] };
  const places = parts.some(Boolean) ? [{ address }] : [propertyText(place, POSTING_LIMITS.location)];
  const remote = /TELECOMMUTE/i.test(value('jobLocationType', 40));
  const description = scope.querySelector('[itemprop~="description"]');
  return {
    title: value('title', POSTING_LIMITS.title),
    company: companyName(
      propertyText(organization?.querySelector('[itemprop~="name"]') ?? organization, POSTING_LIMITS.company),
    ),
    location: formatPlaces(places, [], remote),
    salary: value('baseSalary', POSTING_LIMITS.salary),
    employmentType: formatType([value('employmentType', POSTING_LIMITS.employmentType)]),
    description: cleanLines(description?.textContent ?? '', POSTING_LIMITS.description),
    postedOn: readDate(value('datePosted', 80), language),
    externalId: value('identifier', POSTING_LIMITS.externalId),
  };
}

function propertyText(element: Element | null | undefined, max: number): string {
  if (element == null) return '';
  return (
    cleanText(element.getAttribute('content') ?? element.getAttribute('datetime') ?? '', max) || textOf(element, max)
  );
}
