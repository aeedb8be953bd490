import { relative } from 'node:path';
import ts from 'typescript';
import { root } from '../release/packages.mjs';

/**
 * The functions that an entry gives its users, with the examples in their doc comments.
 * @param program holds the entry's file
 * @returns `{ name, entry, file, line, examples }`; an example is the code between its fences
 */
export function functionsOf(program, { name: entry, file }) {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const [declaration] = symbol.declarations ?? [];
    if (!declaration || !isOurs(declaration) || !isCallable(checker, symbol, declaration)) return [];
    const source = declaration.getSourceFile();
    return {
      name: exported.name,
      entry,
      file: relative(root, source.fileName).replaceAll('\\', '/'),
      line: source.getLineAndCharacterOfPosition(declaration.getStart()).line + 1,
      examples: symbol
        .getJsDocTags(checker)
        .filter((tag) => tag.name === 'example')
        .map(({ text }) => codeIn(ts.displayPartsToString(text))),
    };
  });
}

function isOurs(declaration) {
  return !declaration.getSourceFile().fileName.includes('/node_modules/');
}

/** Functions, and constants that can be called. */
function isCallable(checker, symbol, declaration) {
  if (ts.isFunctionDeclaration(declaration)) return true;
  if (!ts.isVariableDeclaration(declaration)) return false;
  return checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures().length > 0;
}

function codeIn(text) {
  return /^```(?:ts|js)\n(.*?)\n```/ms.exec(text)?.[1] ?? text;
}
