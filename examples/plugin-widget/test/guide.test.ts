import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const guide = text('../../../docs/guides/lag-en-egen-widget.md');
const blocks = [...guide.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', path = '', code = '']) => ({ language, path, code }),
);
const { scripts } = JSON.parse(text('../package.json'));

describe('the guide “Lag en egen widget”', () => {
  test('names the file of every block that is no command and no markup', () => {
    expect(blocks.filter(({ path }) => path).length).toBeGreaterThan(5);
    expect(blocks.filter(({ language, path }) => !path && !['sh', 'html'].includes(language))).toEqual([]);
  });

  test.each(blocks.filter(({ path }) => path))('has each line of $path as it stands there', ({ path, code }) => {
    let rest = text(`../${path}`);
    for (const part of code.split(/^ *…\n/m)) {
      expect(rest).toContain(part.trimEnd()); // “…” is what the guide leaves out
      rest = rest.slice(rest.indexOf(part.trimEnd()));
    }
  });

  test('names only scripts that the package has', () => {
    const commands = blocks.filter(({ language }) => language === 'sh').map(({ code }) => code);
    const names = [...commands.join('').matchAll(/^npm run ([\w:-]+)$/gm)].map(([, name]) => name!);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(scripts).toHaveProperty(name);
  });
});
