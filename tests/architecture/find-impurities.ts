import type { ParsedSource } from '../tools/parse-source.ts';
import { isNode, type SyntaxNode, visitNodes } from '../tools/visit-nodes.ts';
import { dottedName } from './dotted-name.ts';

const CLOCK_AND_CHANCE =
  /^(Date\.now|Math\.random|performance\.now|Temporal\.Now\..+|crypto\.(randomUUID|getRandomValues)|Date)$/;

/** Each place where code asks the clock or chance. */
export function findImpurities(source: ParsedSource): string[] {
  const found: string[] = [];
  visitNodes(source.parsed.program, (node) => {
    const name = impureCall(node);
    if (name !== undefined) found.push(`${source.file}:${source.lineAt(node.start)} calls ${name}`);
  });
  return found;
}

function impureCall(node: SyntaxNode): string | undefined {
  const { callee } = node;
  if (!isNode(callee)) return undefined;
  const name = dottedName(callee);
  if (node.type === 'NewExpression') {
    return name === 'Date' && Array.isArray(node.arguments) && node.arguments.length === 0 ? 'new Date()' : undefined;
  }
  return node.type === 'CallExpression' && name !== undefined && CLOCK_AND_CHANCE.test(name) ? `${name}()` : undefined;
}
