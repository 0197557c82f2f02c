import type { ParsedSource } from '../tools/parse-source.ts';
import { isNode, type SyntaxNode, visitNodes } from '../tools/visit-nodes.ts';
import { dottedName } from './dotted-name.ts';

const FUNCTIONS = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;
const BRANCHES = /^(IfStatement|ConditionalExpression|LogicalExpression|SwitchCase|TryStatement)$/;

/**
 * Each `….addListener(…)` that may run after the worker's first turn: in an asynchronous function, a callback, a branch, or
 * after an `await` of the module. A plain function declaration is let be, since the module may call it at once.
 */
export function findLateListeners(source: ParsedSource): string[] {
  const found: string[] = [];
  const firstAwait = topLevelAwait(source);
  visitNodes(source.parsed.program, (node, ancestors) => {
    if (node.type !== 'CallExpression' || !dottedName(node.callee)?.endsWith('.addListener')) return;
    const why = ancestors.map(lateness).find((reason) => reason !== undefined);
    const late = why ?? (firstAwait !== undefined && node.start > firstAwait ? 'after an await' : undefined);
    if (late !== undefined) found.push(`${source.file}:${source.lineAt(node.start)} adds a listener ${late}`);
  });
  return found;
}

function lateness(node: SyntaxNode): string | undefined {
  if (BRANCHES.test(node.type)) return 'in a branch';
  if (!FUNCTIONS.test(node.type)) return undefined;
  if (node.async === true) return 'in an asynchronous function';
  return node.type === 'FunctionDeclaration' ? undefined : 'in a callback';
}

function topLevelAwait(source: ParsedSource): number | undefined {
  const starts: number[] = [];
  visitNodes(source.parsed.program, (node, ancestors) => {
    if (node.type !== 'AwaitExpression' || ancestors.some(({ type }) => FUNCTIONS.test(type))) return;
    if (isNode(node.argument)) starts.push(node.start);
  });
  return starts[0];
}
