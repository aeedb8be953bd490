import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import satisfies from 'spdx-satisfies';
import { describe, expect, test } from 'vitest';
import { builtIn } from './built-in.mjs';
import { manifestOf, published } from './packages.mjs';
import { runtimeOf } from './runtime.mjs';
import { sbomOf } from './sbom.mjs';

const allowed = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'BlueOak-1.0.0'];

describe.each(published)('the bill of materials of %s', (folder) => {
  const text = sbomOf(folder);
  const { metadata, components = [] } = JSON.parse(text);

  test('is valid CycloneDX', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    expect(await validator.validate(text)).toBeNull();
  });

  test('is about that package, and the same every time', () => {
    expect(metadata.component.purl).toMatch(`pkg:npm/%40helsefellesskap/${folder}@`);
    expect(sbomOf(folder)).toBe(text);
  });

  test('has others’ work only under licences that let anyone use it, each with the hash of its archive', () => {
    const others = components.filter(({ group }) => group !== '@helsefellesskap');
    expect(others.length).toBeGreaterThan(0);
    for (const { name, licenses = [], hashes } of others) {
      const [{ expression, license } = {}] = licenses;
      expect(isAllowed(expression ?? license?.id), `${name}: ${JSON.stringify(licenses)}`).toBe(true);
      expect(hashes, name).toHaveLength(1);
    }
  });
});

function isAllowed(expression) {
  return expression !== undefined && satisfies(expression, allowed);
}

test('a licence that is not named, or gives no choice but to share alike, is refused', () => {
  expect(['MIT', '(MIT OR GPL-3.0-or-later)', 'ISC AND MIT'].map(isAllowed)).toEqual([true, true, true]);
  expect([undefined, 'GPL-3.0-only', 'MIT AND GPL-3.0-only'].map(isAllowed)).toEqual([false, false, false]);
});

test('what is built into the command is in its bill, though it is not installed beside it', () => {
  const { components } = JSON.parse(sbomOf('cli'));
  expect(components.map(({ group, name }) => (group ? `${group}/${name}` : name))).toEqual(
    expect.arrayContaining(builtIn.cli),
  );
  expect(builtIn.cli.filter((name) => name in manifestOf('cli').dependencies)).toEqual([]);
});

test('what a package needs is looked for beside it first, and tools and optional frameworks are left out', () => {
  const lock = {
    packages: {
      'packages/a': {
        name: 'a',
        dependencies: { b: '1', c: '1' },
        devDependencies: { tool: '1' },
        peerDependencies: { framework: '1', needed: '1' },
        peerDependenciesMeta: { framework: { optional: true } },
        optionalDependencies: { 'other-platform': '1' },
      },
      'node_modules/b': { version: '1', dependencies: { c: '2' } },
      'node_modules/b/node_modules/c': { version: '2', dependencies: { b: '1' } },
      'node_modules/c': { version: '1' },
      'node_modules/framework': { version: '1' },
      'node_modules/needed': { version: '1' },
      'node_modules/tool': { version: '1' },
    },
  };
  const found = runtimeOf(lock, 'packages/a');
  expect([...found.keys()]).toEqual([
    'packages/a',
    'node_modules/b',
    'node_modules/b/node_modules/c',
    'node_modules/c',
    'node_modules/needed',
  ]);
  expect(found.get('node_modules/b').dependencies).toEqual(['node_modules/b/node_modules/c']);
  delete lock.packages['node_modules/needed'];
  expect(() => runtimeOf(lock, 'packages/a')).toThrow('packages/a needs needed');
});
