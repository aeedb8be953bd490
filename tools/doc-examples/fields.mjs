import { relative } from 'node:path';
import ts from 'typescript';
import { root } from '../release/packages.mjs';

/**
 * The fields of the types that an entry gives its users, with what their doc comments say.
 * A field that is always empty (`never`) is no field to those who use it.
 * @param program holds the entry's file
 * @returns `{ name: 'Plan.title', file, line, comment }`; fields within a field have its name before theirs
 */
export function fieldsOf(program, { file }) {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    return (symbol.declarations ?? []).filter(isType).flatMap((declaration) => fieldsIn(declaration, symbol.name));
  });
}

function isType(declaration) {
  return ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration);
}

function fieldsIn(node, owner) {
  const fields = [];
  ts.forEachChild(node, (child) => {
    if (!ts.isPropertySignature(child) && !ts.isMethodSignature(child))
      return void fields.push(...fieldsIn(child, owner));
    if (child.type?.kind === ts.SyntaxKind.NeverKeyword) return;
    const name = `${owner}.${child.name.getText()}`;
    fields.push({ name, ...placeOf(child), comment: commentOf(child) });
    if (ts.isPropertySignature(child)) fields.push(...fieldsIn(child, name));
  });
  return fields;
}

function placeOf(node) {
  const source = node.getSourceFile();
  return {
    file: relative(root, source.fileName).replaceAll('\\', '/'),
    line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
  };
}

function commentOf(node) {
  return ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join('\n')
    .trim();
}
