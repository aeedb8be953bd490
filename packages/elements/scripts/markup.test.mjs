import { commitmentStrengths } from '@helsefellesskap/model';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as exported from '../dist/index.js';
import { typesOf } from './markup/types.mjs';
import { vsCodeDataOf } from './markup/vs-code.mjs';
import { webTypesOf } from './markup/web-types.mjs';

const text = (file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const json = (file) => JSON.parse(text(file));

const manifest = json('custom-elements.json')
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
const types = text('dist/markup.d.ts');
const vsCode = json('dist/vscode.html-custom-data.json').tags;
const webTypes = json('dist/web-types.json').contributions.html.elements;

const widgets = Object.entries(exported).filter(([, { observedAttributes }]) => observedAttributes);
const tagOf = (name) => name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase();
const names = (parts) => parts.map(({ name }) => name);

test('every widget is in every file, and nothing else is', () => {
  const tags = widgets.map(([name]) => tagOf(name)).sort();
  const folders = readdirSync(new URL('../src', import.meta.url)).filter((name) => name.startsWith('hfs-'));
  expect(tags).toEqual(folders.sort());
  expect(manifest.map(({ tagName }) => tagName).sort()).toEqual(tags);
  expect(names(vsCode).sort()).toEqual(tags);
  expect(names(webTypes).sort()).toEqual(tags);
  expect([...types.matchAll(/^ {2}'(hfs-[^']+)'/gm)].map(([, tag]) => tag).sort()).toEqual(tags);
});

describe.each(widgets.map(([name, { observedAttributes }]) => [tagOf(name), observedAttributes]))(
  '%s',
  (tag, attributes) => {
    const declaration = manifest.find(({ tagName }) => tagName === tag);
    const inVsCode = vsCode.find(({ name }) => name === tag);
    const inWebTypes = webTypes.find(({ name }) => name === tag);
    const [, inTypes] = types.split(`  '${tag}': {`);
    const typed = inTypes.slice(0, inTypes.indexOf('\n  };'));

    test('has each attribute it observes, in every file', () => {
      expect(names(declaration.attributes)).toEqual(attributes);
      expect(names(inVsCode.attributes)).toEqual(attributes);
      expect(names(inWebTypes.attributes)).toEqual(attributes);
      for (const name of attributes) expect(typed).toMatch(new RegExp(`\\n {6}'?${name}'?\\?: `));
    });

    test('has each property a page can set, and its record among them', () => {
      const fields = declaration.members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
      expect(names(fields)).toEqual(
        expect.arrayContaining([
          'src',
          'headingLevel',
          expect.stringMatching(/^(plan|partnership|index|glossary)$/), // one of them
        ]),
      );
      expect(names(inWebTypes.js.properties)).toEqual(expect.arrayContaining(names(fields)));
      for (const { name } of fields) expect(typed).toContain(`\n      ${name}?: `);
    });

    test('has each event it fires, hfs-error among them, and no other', () => {
      const events = names(declaration.events);
      expect(events).toContain('hfs-error');
      expect(events.filter((name) => !name.startsWith('hfs-'))).toEqual([]);
      expect(names(inWebTypes.js.events)).toEqual(events);
      for (const name of events) {
        expect(inVsCode.description.value).toContain(`\`${name}\``);
        expect(typed).toContain(`'${name}': HTMLElementEventMap['${name}'];`);
      }
    });

    test('describes itself and every part, with types', () => {
      const parts = [declaration, ...declaration.attributes, ...declaration.members, ...declaration.events];
      const { slots = [], cssParts = [], cssProperties = [] } = declaration;
      for (const { name, description } of [...parts, ...slots, ...cssParts, ...cssProperties])
        expect(description, name).toMatch(/\w{2}/);
      for (const { name, type } of parts.slice(1)) if (name !== 'requestUpdate') expect(type?.text, name).toBeTruthy();
      for (const { name, description } of inVsCode.attributes) expect(description.value, name).toMatch(/\w{2}/);
      expect(typed.match(/\?: |': HTMLElement/g)).toHaveLength(typed.match(/\/\*\* \S.* \*\//g).length);
    });
  },
);

test('editors offer the strengths that the model has', () => {
  const values = (tags) =>
    tags.find(({ name }) => name === 'hfs-commitments').attributes.find(({ name }) => name === 'strength').values;
  expect(names(values(vsCode))).toEqual(commitmentStrengths);
  expect(names(values(webTypes))).toEqual(commitmentStrengths);
});

describe('what is deprecated', () => {
  const field = {
    kind: 'field',
    name: 'old',
    type: { text: 'string' },
    description: 'A word.',
    deprecated: 'Use new.',
  };
  const attribute = { ...field, fieldName: 'old' };
  const widget = { name: 'HfsOld', tagName: 'hfs-old', path: 'dist/hfs-old.js', description: 'A widget.', events: [] };
  const old = [{ ...widget, attributes: [attribute], members: [field] }];

  test('is struck through by compilers', () => {
    expect(typesOf(old)).toContain('/** A word. @deprecated Use new. */');
  });

  test('is said so in VS Code, and marked for JetBrains', () => {
    expect(vsCodeDataOf(old).tags[0].attributes[0].description.value).toBe('**Deprecated.** Use new. A word.');
    expect(webTypesOf(old, {}).contributions.html.elements[0].attributes[0].deprecated).toBe('Use new.');
  });
});
