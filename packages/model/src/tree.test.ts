import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { treeOf, type TreeNode } from './tree.js';

interface Item {
  id: string;
  parent?: string;
}
const itemsIn = (nodes: TreeNode<Item>[]): Item[] => nodes.flatMap((node) => [node.item, ...itemsIn(node.children)]);
const shape = (nodes: TreeNode<Item>[]): unknown => nodes.map((node) => [node.item.id, shape(node.children)]);

describe('treeOf', () => {
  it('puts items under their parents in the order of the list, also when the parent comes later', () => {
    const items = [
      { id: 'fsu', parent: 'ssu' },
      { id: 'ssu' },
      { id: 'lsu', parent: 'ssu' },
      { id: 'net', parent: 'fsu' },
    ];
    expect(shape(treeOf(items))).toEqual([
      [
        'ssu',
        [
          ['fsu', [['net', []]]],
          ['lsu', []],
        ],
      ],
    ]);
  });

  it('puts an item with an unknown parent at the top', () => {
    expect(shape(treeOf([{ id: 'a', parent: 'gone' }]))).toEqual([['a', []]]);
  });

  it('breaks a circle, and keeps what hangs below it', () => {
    const items = [
      { id: 'a', parent: 'b' },
      { id: 'b', parent: 'a' },
      { id: 'c', parent: 'a' },
      { id: 'd', parent: 'd' },
    ];
    expect(shape(treeOf(items))).toEqual([
      ['a', [['c', []]]],
      ['b', []],
      ['d', []],
    ]);
  });

  it('keeps both of two items that share an id', () => {
    expect(itemsIn(treeOf([{ id: 'a' }, { id: 'a', parent: 'b' }, { id: 'b' }]))).toHaveLength(3);
  });

  it('loses nothing and doubles nothing, whatever the parents are', () => {
    const id = fc.constantFrom('', 'a', 'b', 'c', 'd', 'e');
    const item = fc.record({ id, parent: id }, { requiredKeys: ['id'] });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), (items) => {
        const kept = itemsIn(treeOf(items));
        expect(kept).toHaveLength(items.length);
        expect(new Set(kept)).toEqual(new Set(items));
      }),
    );
  });
});
