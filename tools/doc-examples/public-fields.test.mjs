import { expect, test } from 'vitest';
import { entries } from './entries.mjs';
import { fieldsOf } from './fields.mjs';
import { programOf } from './program.mjs';

const model = entries().filter(({ name }) => /^@helsefellesskap\/model\b/.test(name));
const program = programOf(model.map(({ file }) => file));
const found = model.map((entry) => ({ name: entry.name, fields: fieldsOf(program, entry) }));

test.each(found)('every field that $name gives its users says what it is', ({ fields }) => {
  expect(fields.length).toBeGreaterThan(0);
  const silent = fields.filter(({ comment }) => !comment).map(({ name, file, line }) => `${file}:${line}: ${name}`);
  expect(silent, 'Write a doc comment above each: what it is, its shape, what absence means.').toEqual([]);
});
