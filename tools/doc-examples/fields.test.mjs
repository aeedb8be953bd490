import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../release/packages.mjs';
import { fieldsOf } from './fields.mjs';
import { programOf } from './program.mjs';

const file = join(root, 'entry.ts');
const shapes = `export interface Shape {
  /** What it is called. */
  name: string;
  /** */
  colour?: string;
  corners: {
    /** From the left. */
    x: number; y: number };
  area(unit: { name: string }): number;
}
export type Read =
  | { record: Shape; fault?: never }
  | { record?: never; fault: string };
interface Hidden { bare: string }
export const list: Hidden[] = [];
`;
const texts = new Map([
  [file, "export { list } from './shapes.js';\nexport type { Read, Shape } from './shapes.js';\n"],
  [join(root, 'shapes.ts'), shapes],
]);
const program = programOf([], texts);

test('fields are found with their comments, in unions and within fields; what users cannot reach is not', () => {
  const found = fieldsOf(program, { file });
  expect(found.map(({ name, line, comment }) => [name, line, comment])).toEqual([
    ['Read.record', 12, ''],
    ['Read.fault', 13, ''],
    ['Shape.name', 3, 'What it is called.'],
    ['Shape.colour', 5, ''],
    ['Shape.corners', 6, ''],
    ['Shape.corners.x', 8, 'From the left.'],
    ['Shape.corners.y', 8, ''],
    ['Shape.area', 9, ''],
  ]);
  expect(found[0]).toMatchObject({ file: 'shapes.ts' });
});
