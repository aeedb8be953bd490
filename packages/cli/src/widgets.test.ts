import manifest from '@helsefellesskap/elements/custom-elements.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { widgets } from './widgets.js';

interface Declaration {
  tagName?: string;
  attributes?: { name: string }[];
}

const modules: { declarations: Declaration[] }[] = manifest.modules;
const declared = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const ofAll = ['src', 'version', 'lang', 'heading-level'];

test('the command takes the attributes that each widget has, and no others', () => {
  const taken = Object.entries(widgets).map(([tag, { takes = [] }]) => [tag, [...takes].sort()]);
  const own = declared.map(({ tagName, attributes = [] }) => [
    tagName,
    attributes.flatMap(({ name }) => (ofAll.includes(name) ? [] : [name])).sort(),
  ]);
  expect(Object.fromEntries(taken)).toEqual(Object.fromEntries(own));
});
