import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../release/packages.mjs';

const { config } = ts.parseConfigFileTextToJson('', readFileSync(join(root, 'tsconfig.base.json'), 'utf8'));
const { options } = ts.convertCompilerOptionsFromJson(
  { ...config.compilerOptions, lib: ['ES2023', 'DOM', 'DOM.Iterable'] },
  root,
);

/**
 * A compiler's view of some files.
 * @param texts code that is in no file, by the path it would have
 */
export function programOf(files, texts = new Map(), earlier) {
  const host = ts.createCompilerHost(options, true);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...rest) =>
    texts.has(path)
      ? ts.createSourceFile(path, texts.get(path), ts.ScriptTarget.ES2022, true)
      : (earlier?.getSourceFile(path) ?? getSourceFile(path, ...rest));
  return ts.createProgram([...files, ...texts.keys()], options, host, earlier);
}

/** What the compiler has to say of one file. */
export function complaintsIn(program, path) {
  return ts.getPreEmitDiagnostics(program, program.getSourceFile(path)).map(({ messageText, start = 0, file }) => {
    const { line } = file.getLineAndCharacterOfPosition(start);
    return `line ${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
