import { isNode } from '../tools/visit-nodes.ts';

/**
 * The name of an expression as it is written, without what it is called with.
 * @example dottedName(parsed('browser.alarms?.onAlarm')) // 'browser.alarms.onAlarm'
 */
export function dottedName(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Identifier') return String(node.name);
  if (node.type === 'ThisExpression') return 'this';
  if (node.type === 'ChainExpression') return dottedName(node.expression);
  if (node.type !== 'MemberExpression') return undefined;
  const object = dottedName(node.object) ?? '(…)';
  return `${object}.${propertyName(node.property, node.computed === true) ?? '[…]'}`;
}

function propertyName(property: unknown, computed: boolean): string | undefined {
  if (!isNode(property)) return undefined;
  if (!computed) return String(property.name);
  return property.type === 'Literal' ? String(property.value) : undefined;
}
