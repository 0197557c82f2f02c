import type { ParsedSource } from '../tools/parse-source.ts';
import { isNode, type SyntaxNode, visitNodes } from '../tools/visit-nodes.ts';
import { dottedName } from './dotted-name.ts';

export interface Danger {
  readonly file: string;
  /** What was found, as a key for the allow-list: `fetch`, `innerHTML`, or the URL. */
  readonly what: string;
  /** The code around it, on one line. */
  readonly excerpt: string;
}

/** Names that run text as code, reach the network, or make markup from text, wherever they hang. */
const CALLED =
  /(^|\.)(eval|Function|fetch|fetchLater|XMLHttpRequest|WebSocket|WebSocketStream|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|write|writeln)$/;
/** `write` is dangerous on a document alone. */
const HARMLESS = /(^|\.)(?<!document\.)(write|writeln)$/;
const ASSIGNED = /\.(innerHTML|outerHTML|srcdoc)$/;

/** Everything in a shipped script that could run text as code, speak to a server, or make markup from text. */
export function findDangers(source: ParsedSource): Danger[] {
  const found: Danger[] = [];
  visitNodes(source.parsed.program, (node) => {
    const what = danger(node);
    if (what !== undefined) found.push({ file: source.file, what, excerpt: excerptOf(source.text, node) });
  });
  return found;
}

/** Every string in a shipped script that holds an absolute web address. */
export function findAddresses(source: ParsedSource): Danger[] {
  const found: Danger[] = [];
  visitNodes(source.parsed.program, (node) => {
    const addresses = textOf(node)?.match(/(?:https?|wss?):\/\/[^\s'"`<>\\)]*/g) ?? [];
    found.push(...addresses.map((what) => ({ file: source.file, what, excerpt: excerptOf(source.text, node) })));
  });
  return found;
}

function danger(node: SyntaxNode): string | undefined {
  if (node.type === 'ImportExpression') return 'import()';
  if (node.type === 'CallExpression' || node.type === 'NewExpression') {
    const name = dottedName(node.callee);
    return name !== undefined && CALLED.test(name) && !HARMLESS.test(name) ? lastPart(name) : undefined;
  }
  if (node.type === 'AssignmentExpression') {
    const name = dottedName(node.left);
    return name !== undefined && ASSIGNED.test(name) ? lastPart(name) : undefined;
  }
  return undefined;
}

function textOf(node: SyntaxNode): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateElement' || typeof node.value !== 'object' || node.value === null) return undefined;
  return 'cooked' in node.value ? String(node.value.cooked) : undefined;
}

function lastPart(name: string): string {
  return name.split('.').at(-1) ?? name;
}

function excerptOf(text: string, { start, end }: SyntaxNode): string {
  return text.slice(Math.max(0, start - 60), Math.min(end, start + 60) + 40).replaceAll(/\s+/g, ' ');
}

/** What a content script leaves in the world it shares with our other scripts: an IIFE leaves nothing. */
export function topLevelLeaks(source: ParsedSource): string[] {
  const body: unknown = source.parsed.program.body;
  if (!Array.isArray(body)) return [];
  return body
    .filter(isNode)
    .filter((statement) => !isCallOfFunction(statement) && statement.type !== 'EmptyStatement')
    .map(
      (statement) => `${source.file}: ${statement.type} ${source.text.slice(statement.start, statement.start + 60)}…`,
    );
}

function isCallOfFunction(statement: SyntaxNode): boolean {
  if (statement.type !== 'ExpressionStatement') return false;
  const { expression } = statement;
  if (!isNode(expression)) return false;
  if (expression.type === 'Literal') return true; // a directive such as 'use strict'
  if (expression.type !== 'CallExpression' || !isNode(expression.callee)) return false;
  return /^(FunctionExpression|ArrowFunctionExpression|ParenthesizedExpression)$/.test(expression.callee.type);
}
