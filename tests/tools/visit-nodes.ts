/** A node of an ESTree, as far as the walk needs to know it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** Calls `visit` for each node with its ancestors, nearest last. */
export function visitNodes(
  root: unknown,
  visit: (node: SyntaxNode, ancestors: readonly SyntaxNode[]) => void,
  ancestors: readonly SyntaxNode[] = [],
): void {
  if (Array.isArray(root)) {
    for (const item of root) visitNodes(item, visit, ancestors);
    return;
  }
  if (!isNode(root)) return;
  visit(root, ancestors);
  const within = [...ancestors, root];
  for (const field of Object.values(root)) visitNodes(field, visit, within);
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
