import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../release/packages.mjs';

const text = (path) => readFileSync(join(root, path), 'utf8');
const guide = text('docs/guides/lag-en-egen-widget.md');
const example = (path) => text(`examples/plugin-widget/${path}`);
const blocks = [...guide.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', path = '', code = '']) => ({ language, path, code }),
);
const { scripts } = JSON.parse(example('package.json'));

describe('the guide “Lag en egen widget”', () => {
  test('names the file of every block that is no command and no markup', () => {
    expect(blocks.filter(({ path }) => path).length).toBeGreaterThan(5);
    expect(blocks.filter(({ language, path }) => !path && !['sh', 'html'].includes(language))).toEqual([]);
  });

  test.each(blocks.filter(({ path }) => path))('has each line of $path as it stands there', ({ path, code }) => {
    let rest = example(path);
    for (const part of code.split(/^ *…\n/m)) {
      expect(rest).toContain(part.trimEnd()); // “…” is what the guide leaves out
      rest = rest.slice(rest.indexOf(part.trimEnd()));
    }
  });

  test('names only scripts that the package has', () => {
    const commands = blocks.filter(({ language }) => language === 'sh').map(({ code }) => code);
    const names = [...commands.join('').matchAll(/^npm run ([\w:-]+)$/gm)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(scripts).toHaveProperty(name);
  });
});
