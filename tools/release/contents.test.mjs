import { expect, test } from 'vitest';
import { faultsIn } from './contents.mjs';
import { pack } from './pack.mjs';
import { manifestOf, published } from './packages.mjs';
import { isInRegistry } from './registry.mjs';

const packed = await pack(published);

test.each(packed)('$folder holds what its package.json points to and what users need, and nothing else', (archive) => {
  expect(faultsIn(archive.folder, manifestOf(archive.folder), archive.files)).toEqual([]);
});

const cli = ['package.json', 'README.md', 'LICENSE', 'bin/helsefellesskap.js', 'dist/app.js', 'dist/LEGAL.txt'];
const manifest = { bin: { helsefellesskap: './bin/helsefellesskap.js' } };

test('tests, sources, maps and what nobody planned are faults', () => {
  const strays = ['dist/app.test.js', 'src/app.ts', 'dist/app.js.map', 'dist/run.test-helper.js', '.env'];
  expect(faultsIn('cli', manifest, [...cli, ...strays])).toEqual(
    strays.map((file) => `${file} should not be published.`),
  );
});

test('a file that is missing is a fault, as planned and as promised', () => {
  expect(faultsIn('cli', manifest, cli.toSpliced(3, 1))).toEqual([
    'bin/helsefellesskap.js should be published, and is not there.',
    'package.json points to bin/helsefellesskap.js, which is not there.',
  ]);
});

test.each([
  ['has the version', { status: 0, stdout: '1.2.0\n', stderr: '' }, true],
  ['has other versions', { status: 0, stdout: '', stderr: '' }, false],
  [
    'does not know the package',
    { status: 1, stdout: '', stderr: 'npm error code E404\nnpm error 404 Not Found' },
    false,
  ],
])('a package is tried where the registry lacks its version: it %s', (_, answer, is) => {
  expect(isInRegistry('a', '1.2.0', () => answer)).toBe(is);
});

test('a registry that does not answer is a fault, and no reason to leave a package out', () => {
  const answer = { status: 1, stdout: '', stderr: 'npm error code ENOTFOUND' };
  expect(() => isInRegistry('a', '1.2.0', () => answer)).toThrow('does not say whether it has a 1.2.0: npm error code');
});
