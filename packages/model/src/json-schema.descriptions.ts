import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A part of a JSON Schema. */
interface Part {
  $ref?: string;
  anyOf?: Part[];
  oneOf?: Part[];
  items?: Part;
  properties?: Record<string, Part>;
  description?: string;
}

const entry = fileURLToPath(new URL('index.ts', import.meta.url));

/**
 * Gives every property of a schema the doc comment of the field that it is of, so that each is explained in one place.
 * A definition is of the exported type that has its name.
 * @throws Error when a definition or property is of no type or field
 */
export function describer(): (schema: object) => void {
  const program = ts.createProgram([entry], { strict: true, module: ts.ModuleKind.Preserve, types: [] });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry)!)!;
  const exported = new Map(
    checker
      .getExportsOfModule(module)
      .map((symbol) => [symbol.name, symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol]),
  );

  /** A link to a constant stands for the list of meanings in its own comment. */
  const commentOf = (symbol: ts.Symbol): string => {
    const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
    const lists: string[] = [];
    const unlinked = text.replaceAll(/\{@link (\w+)\}/g, (_, name: string) => {
      const list = meanings(name);
      lists.push(...list.map(([value, meaning]) => `- \`${value}\`: ${meaning}`));
      return list.length > 0 ? 'one of these' : name;
    });
    return [unlinked, ...lists].join('\n');
  };
  const meanings = (constant: string): [string, string][] => {
    const symbol = exported.get(constant);
    const text = symbol ? ts.displayPartsToString(symbol.getDocumentationComment(checker)) : '';
    return [...text.matchAll(/^- `(.+?)`: (.+)$/gm)].map(([, value = '', meaning = '']) => [value, meaning]);
  };
  const languageNames = new Map(meanings('languages'));

  /** The types that a value may have, each by itself. */
  const branchesOf = (type: ts.Type): ts.Type[] => (type.isUnion() ? type.types.flatMap(branchesOf) : [type]);
  const itemsOf = (type: ts.Type): ts.Type[] => {
    const item = checker.isArrayType(type) ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
    return item ? branchesOf(item) : [];
  };

  const hints = new Map<string, string | undefined>(); // what the schemas themselves say of how to write a value
  const describe = (part: Part, types: ts.Type[], holder: string): void => {
    if (part.$ref) return; // described with its definition
    for (const branch of [...(part.anyOf ?? []), ...(part.oneOf ?? [])]) describe(branch, types, holder);
    if (part.items) describe(part.items, types.flatMap(itemsOf), holder);
    const names = Object.keys(part.properties ?? {});
    const type = types.find((candidate) => names.every((name) => checker.getPropertyOfType(candidate, name)));
    if (names.length > 0 && !type) throw new Error(`No type of “${holder}” has the fields ${names.join(', ')}.`);
    for (const [name, property] of Object.entries(part.properties ?? {})) {
      const symbol = checker.getPropertyOfType(type!, name)!;
      const isDeclared = symbol.declarations !== undefined; // the keys of a `Record` are not
      const comment = isDeclared ? commentOf(symbol) : (languageNames.get(name) ?? holder);
      describe(property, branchesOf(checker.getTypeOfSymbol(symbol)), comment);
      const hint = property.description ?? hints.get(property.$ref ?? ''); // editors show no definition below a description
      if (comment) property.description = hint ? `${comment}\n\n${hint}` : comment;
    }
  };

  return (schema) => {
    const { $defs = {} } = schema as { $defs?: Record<string, Part> };
    for (const [name, { description }] of Object.entries($defs)) hints.set(`#/$defs/${name}`, description);
    for (const [name, definition] of Object.entries($defs)) {
      const symbol = exported.get(name);
      if (!symbol) throw new Error(`No exported type is called ${name}, as a definition is.`);
      const comment = commentOf(symbol);
      describe(definition, branchesOf(checker.getDeclaredTypeOfSymbol(symbol)), comment);
      definition.description ??= comment;
    }
  };
}
