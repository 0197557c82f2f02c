import { POSTING_LIMITS } from '../domain/posting-limits.ts';
import { cleanLines, cleanText, htmlToText } from './clean-text.ts';
import { formatPlaces, formatSalary, formatType } from './format-facts.ts';
import type { PageFacts } from './page-facts.ts';
import { parseJson } from './parse-json.ts';
import { readDate } from './read-date.ts';

export type JsonNode = { readonly [key: string]: unknown };

/** More than any page that means it; a bound for those that do not. */
const MOST_NODES = 20_000;

/** Every schema.org `JobPosting` of the page, in the order of the document. Never throws. */
export function findJobPostings(document: Document): JsonNode[] {
  const found: JsonNode[] = [];
  const byId = new Map<unknown, JsonNode>();
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const text = script.textContent ?? '';
    if (found.length < 50 && /JobPosting/i.test(text)) collect(parseJson(text), found, byId);
  }
  return found.map((posting) => {
    const organization = asNode(posting.hiringOrganization);
    const full = organization && byId.get(organization['@id']);
    return full ? { ...posting, hiringOrganization: full } : posting;
  });
}

export function jsonLdFacts(posting: JsonNode, language: string): PageFacts {
  const identifier = first(posting.identifier);
  const company = first(posting.hiringOrganization);
  const remote = /TELECOMMUTE|remote/i.test(textIn(posting.jobLocationType, 40));
  return {
    title: cleanText(htmlToText(textIn(posting.title ?? posting.name, 1000)), POSTING_LIMITS.title),
    company: companyName(cleanText(htmlToText(textIn(asNode(company)?.name ?? company, 600)), POSTING_LIMITS.company)),
    location: formatPlaces(list(posting.jobLocation), list(posting.applicantLocationRequirements), remote),
    salary: formatSalary(posting.baseSalary ?? posting.estimatedSalary),
    employmentType: formatType(list(posting.employmentType)),
    description: cleanLines(htmlToText(textIn(posting.description, 400_000)), POSTING_LIMITS.description),
    postedOn: readDate(first(posting.datePosted), language),
    externalId: cleanText(asNode(identifier)?.value ?? identifier, POSTING_LIMITS.externalId),
  };
}

/** Cost centres are no names: «US11345-AIRGAS Airgas USA, LLC», «0042 Acme Ltd». */
export function companyName(name: string): string {
  return name.replace(/^(?:[A-Z]{1,4}\d{3,}[\w-]*|0\d{2,})\s+(?:[-–]\s+)?(?=\S)/, '');
}

function asNode(value: unknown): JsonNode | undefined {
  const one = first(value);
  return typeof one === 'object' && one !== null ? (one as JsonNode) : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 50) : value === undefined || value === null ? [] : [value];
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function textIn(value: unknown, max: number): string {
  const one = first(value);
  return typeof one === 'string' || typeof one === 'number' ? String(one).slice(0, max) : '';
}

/** Walks without recursion: a page may nest ten thousand deep. */
function collect(root: unknown, found: JsonNode[], byId: Map<unknown, JsonNode>): void {
  const waiting: unknown[] = [root];
  for (let seen = 0; waiting.length > 0 && seen < MOST_NODES; seen += 1) {
    const node = waiting.pop();
    if (typeof node !== 'object' || node === null) continue;
    if (Array.isArray(node)) {
      waiting.push(...node.slice(0, 1000).reverse());
      continue;
    }
    const { '@type': type, '@id': id, name } = node as JsonNode;
    if (id !== undefined && name !== undefined) byId.set(id, node as JsonNode);
    if (list(type).some((word) => /(?:^|[/:])JobPosting$/i.test(String(word)))) found.push(node as JsonNode);
    waiting.push(...Object.values(node).slice(0, 1000).reverse());
  }
}
