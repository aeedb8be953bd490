/** An item with the items under it. */
export interface TreeNode<T> {
  /** The item as it was given. */
  item: T;
  /** The items that name it as their parent, in the order of the list. */
  children: TreeNode<T>[];
}

/**
 * Items as a tree by their `parent`, in the order of the list.
 * An item whose parent is unknown, or which is its own ancestor, stands at the top: nothing is lost.
 * @example
 * ```ts
 * import { treeOf } from '@helsefellesskap/model';
 *
 * treeOf([{ id: 'goal' }, { id: 'part', parent: 'goal' }]);
 * // → [{ item: { id: 'goal' }, children: [{ item: { id: 'part', parent: 'goal' }, children: [] }] }]
 * ```
 */
export function treeOf<T extends { id: string; parent?: string }>(items: readonly T[]): TreeNode<T>[] {
  const nodes = items.map((item): TreeNode<T> => ({ item, children: [] }));
  const byId = new Map(nodes.map((node) => [node.item.id, node])); // two items may share an id by mistake: both are kept
  const top: TreeNode<T>[] = [];
  for (const node of nodes) {
    const { parent } = node.item;
    const above = parent === undefined || circles(node.item, byId) ? undefined : byId.get(parent);
    (above?.children ?? top).push(node);
  }
  return top;
}

function circles<T extends { id: string; parent?: string }>(item: T, nodes: Map<string, TreeNode<T>>): boolean {
  const seen = new Set<string>();
  let current: T | undefined = item;
  while (current?.parent !== undefined) {
    if (seen.has(current.id)) return seen.has(item.id) && current.id === item.id;
    seen.add(current.id);
    current = nodes.get(current.parent)?.item;
  }
  return false;
}
