import { expect, test } from 'vitest';
import { exportsOf } from './exports.mjs';

const files = [
  'dist/index.js',
  'dist/hfs-goals/hfs-goals.js',
  'dist/hfs-goals/hfs-plan.js',
  'dist/plans/a/b.js',
  'cdn/all.js',
];

test('every way into a package is found, with stars written out', () => {
  const exports = {
    '.': {
      import: { types: './dist/index.d.ts', default: './dist/index.js' },
      require: { default: './dist/index.cjs' },
    },
    './hfs-*': { types: './dist/hfs-*/hfs-*.d.ts', default: './dist/hfs-*/hfs-*.js' },
    './plans/*': { default: './dist/plans/*.js' },
    './cdn/*': './cdn/*',
    './react': { types: './frameworks/react.d.ts' },
  };
  expect(exportsOf({ name: '@x/y', exports }, files)).toEqual([
    { specifier: '@x/y', file: 'dist/index.js' },
    { specifier: '@x/y/hfs-goals', file: 'dist/hfs-goals/hfs-goals.js' },
    { specifier: '@x/y/plans/a/b', file: 'dist/plans/a/b.js' },
    { specifier: '@x/y/cdn/all.js', file: 'cdn/all.js' },
    { specifier: '@x/y/react', file: 'frameworks/react.d.ts' },
  ]);
});
