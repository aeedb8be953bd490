import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

test('the types of the server are read without those of a browser', () => {
  const entry = fileURLToPath(new URL('../dist/server/index.d.ts', import.meta.url));
  const program = ts.createProgram([entry], {
    lib: ['lib.es2023.d.ts'],
    types: [],
    module: ts.ModuleKind.NodeNext,
    strict: true,
    noEmit: true,
  });
  const faults = ts.getPreEmitDiagnostics(program);
  expect(faults.map(({ file, messageText }) => [file?.fileName, messageText])).toEqual([]);
});
