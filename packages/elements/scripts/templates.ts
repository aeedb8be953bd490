import ts from 'typescript';
import { Part } from '../src/base/part.js';
import { partsOf } from '../src/base/template.js';

/** A piece of code, where a template has a value. */
class Code {
  text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** No module calls anything of its own by this name. */
const made = 'part$';

/**
 * Opens every template in a module, so that a page need not: `` html`<p class="lead">${words}</p>` `` becomes
 * `part$("p.lead", 0, words)`. Smaller, and nothing is left to be read when it runs.
 * @param kit where `part` is imported from
 */
export function openTemplates(module: string, kit: string): string {
  const source = ts.createSourceFile('module.ts', module, ts.ScriptTarget.Latest);
  return `import { part as ${made} } from ${JSON.stringify(kit)};${written(source, source)}`;
}

/** The code of a node, with its templates opened. */
function written(node: ts.Node, source: ts.SourceFile): string {
  const before = source.text.slice(node.getFullStart(), node.getStart(source));
  if (isHtml(node)) return before + print(partsOf(contentOf(node.template, source)));
  let code = '';
  let end = node.getFullStart();
  ts.forEachChild(node, (child) => {
    code += source.text.slice(end, child.getFullStart()) + written(child, source);
    end = child.end;
  });
  return code + source.text.slice(end, node.end);
}

function isHtml(node: ts.Node): node is ts.TaggedTemplateExpression {
  return ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && node.tag.text === 'html';
}

function contentOf(template: ts.TemplateLiteral, source: ts.SourceFile): Parameters<typeof partsOf>[0] {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return { strings: [template.text], values: [] };
  const { head, templateSpans } = template;
  return {
    strings: [head.text, ...templateSpans.map(({ literal }) => literal.text)],
    values: templateSpans.map(({ expression }) => new Code(written(expression, source).trim())),
  };
}

function print(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) return value.length === 1 ? print(value[0]) : `[${value.map(print).join(', ')}]`;
  if (!(value instanceof Part)) return JSON.stringify(value).replaceAll('\\n', ' '); // a space is a space, and packs better
  const attributes = Object.entries(value.attributes || {});
  const [[first, look] = [], ...others] = attributes;
  const isPlain = first === 'class' && typeof look === 'string';
  const name = isPlain ? [value.name, ...look.split(' ')].join('.') : value.name;
  const given = (isPlain ? others : attributes).map(
    ([attribute, words]) => `${JSON.stringify(attribute)}: ${print(words)}`,
  );
  const rest = [given.length > 0 ? `{ ${given.join(', ')} }` : '0', ...value.content.map(print)];
  if (rest.length === 1 && given.length === 0) rest.pop();
  return `${made}(${[JSON.stringify(name), ...rest].join(', ')})`;
}
