import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

// What is built; `npm run build` makes it.
const file = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url));
const json = (path: string) => JSON.parse(file(path).toString());
const { customElements } = json('package.json');
const manifest = json(customElements);
const [widget] = manifest.modules.flatMap(({ declarations }: Module) => declarations);

interface Module {
  declarations: object[];
}

interface Part {
  name: string;
  type: { text: string };
  description: string;
  default?: string;
  privacy?: string;
}

test('the manifest tells the builder of one widget: its tag, what it is called, what it is, and which record it takes', () => {
  expect(manifest.modules).toHaveLength(1);
  expect(widget).toMatchObject({
    tagName: 'eksempel-our-measures',
    summary: 'Hva strategien betyr for oss',
    description: expect.stringContaining('What the strategy means for the municipality'),
    members: expect.arrayContaining([
      expect.objectContaining({ kind: 'field', name: 'plan', type: { text: 'Plan | undefined' } }),
    ]),
  });
});

test('the manifest gives every attribute a type and a description, and a choice its words', () => {
  const attributes: Part[] = widget.attributes;
  for (const { name, type, description } of attributes) {
    expect(type.text, name).toMatch(/\S/);
    expect(description, name).toMatch(/\S/);
  }
  expect(attributes.map(({ name }) => name).toSorted()).toEqual(
    ['src', 'version', 'lang', 'heading-level', 'notes', 'measures', 'status'].toSorted(),
  );
  expect(attributes.find(({ name }) => name === 'status')).toMatchObject({
    type: { text: "'all' | 'planned' | 'started' | 'done'" },
    default: 'all',
  });
});

test('the manifest tells nothing that is not public', () => {
  expect(widget.members.filter(({ name, privacy }: Part) => privacy || name.startsWith('#'))).toEqual([]);
});

test('the file for a script tag holds all it needs, without Lit’s renderer', () => {
  const script = file('cdn/eksempel-our-measures.js').toString();
  expect(script).not.toMatch(/\b(import|export)\b[\s{(*"']/);
  expect(script).not.toContain('lit-html');
  expect(brotliCompressSync(script).length).toBeLessThan(10_700); // nine tenths of it are the kit
});
