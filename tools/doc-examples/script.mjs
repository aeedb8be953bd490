import ts from 'typescript';

const promise = /^[ \t]*(?:\n[ \t]*)?\/\/ (→|throws) (.*(?:\n[ \t]*\/\/ {3}.*)*)/;

/**
 * An example as a module that exports what it came to: `fold('Å'); // → 'a'` compares, `fold(1); // throws TypeError` catches.
 * The result may stand on the line below, and go on with three spaces after the slashes.
 * @returns JavaScript whose `seen` lists `{ code, is, shouldBe }`
 * @throws SyntaxError when the example promises nothing, or a promise stands where it would not be looked at
 */
export function scriptOf(example) {
  const source = ts.createSourceFile('example.ts', example, ts.ScriptTarget.ES2022, true);
  const parts = [];
  let kept = 0;
  for (const statement of source.statements) {
    const [comment, kind, result] = promise.exec(example.slice(statement.end)) ?? [];
    if (!comment || !ts.isExpressionStatement(statement)) continue;
    const code = statement.expression.getText();
    const value = result.replaceAll(/\n[ \t]*\/\/ {3}/g, '\n');
    parts.push(example.slice(kept, statement.getStart()), kind === '→' ? compared(code, value) : thrown(code, value));
    kept = statement.end + comment.length;
  }
  const promises = [...example.matchAll(/\/\/ (?:→|throws) /g)].length;
  if (promises === 0) throw new SyntaxError('An example shows what comes of it: `call(); // → value`.');
  if (promises !== parts.length / 2) throw new SyntaxError('“// → …” stands right after a whole expression.');
  const text = `export const seen = [];\n${parts.join('')}${example.slice(kept)}`;
  const { outputText, diagnostics } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    reportDiagnostics: true,
  });
  if (diagnostics.length > 0) throw new SyntaxError(ts.flattenDiagnosticMessageText(diagnostics[0].messageText, '\n'));
  return outputText;
}

function compared(code, value) {
  return `seen.push({ code: ${JSON.stringify(code)}, is: (${code}), shouldBe: (${value}\n) });`;
}

/** An error is written as its name, or its name and its message: `RecordError: too-new`. */
function thrown(code, value) {
  const shown = value.includes(': ') ? 'String(error)' : 'error.name';
  return `try { ${code}; seen.push({ code: ${JSON.stringify(code)}, is: 'no error', shouldBe: ${JSON.stringify(value)} }); }
catch (error) { seen.push({ code: ${JSON.stringify(code)}, is: ${shown}, shouldBe: ${JSON.stringify(value)} }); }`;
}
