import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const text = (file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

const widgets = JSON.parse(text('custom-elements.json'))
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
const names = (list = []) => list.map(({ name }) => name);

/** What every widget has, and the table says once. */
const ordinary = ['src', 'version', 'lang', 'heading-level', 'headingLevel', 'hfs-error'];
const own = (list) =>
  names(list)
    .filter((name) => !ordinary.includes(name))
    .sort();

/** The row of a widget, as the words in each of its cells. */
function rowOf(tag) {
  const [, row] = new RegExp(`^\\| \`${tag}\` +\\|(.*)\\|$`, 'm').exec(text('README.md')) ?? [];
  return row?.split('|').map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word));
}

describe.each(widgets.map((widget) => [widget.tagName, widget]))('%s', (tag, widget) => {
  test('stands in the table of the README with all that a page can set, hear and style', () => {
    const [properties, attributes, events, parts] = rowOf(tag) ?? [];
    const settable = widget.members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
    const records = own(settable).filter((name) => !names(widget.attributes).includes(name));
    expect(properties?.toSorted()).toEqual(records);
    expect(attributes.toSorted()).toEqual(own(widget.attributes));
    expect(events.toSorted()).toEqual(own(widget.events));
    expect(parts.toSorted()).toEqual(own(widget.cssParts));
  });

  test.each([
    ['README of the project', '../../README.md', `\`<${tag}>\``],
    ['front page of Storybook', '../../apps/storybook/src/start-her.mdx', `widgeter-${tag}--docs`],
    ['names the builder shows', '../../apps/reference/src/widget-names.ts', `'${tag}':`],
  ])('is told of in the %s', (_, file, mark) => {
    expect(text(file)).toContain(mark);
  });
});

test('every file a page can import is in the table of the README', () => {
  const { exports } = JSON.parse(text('package.json'));
  const told = [...text('README.md').matchAll(/`…(\/[^`]+)`/g)].map(([, path]) => `.${path}`);
  const entries = Object.keys(exports).filter((entry) => !['.', './package.json'].includes(entry));
  const isTold = (entry) =>
    told.some((path) => new RegExp(`^${entry.replaceAll('.', '\\.').replace('*', '.+')}$`).test(path));
  expect(entries.filter((entry) => !isTold(entry))).toEqual([]);
});
