import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { builderWords } from '../src/builder/words.js';
import { widgets } from '../src/frames.js';
import { anchors, blocks, guide, guides, root } from './guide.js';

const namesIn = (exported: string): string[] =>
  readdirSync(fileURLToPath(new URL('.', import.meta.resolve(exported))), { recursive: true, encoding: 'utf8' }).map(
    (path) => path.split(/[\\/]/).pop()!,
  );
const published = new Set([
  ...namesIn('@helsefellesskap/elements/cdn/integrity.json'),
  ...namesIn('@helsefellesskap/data/json/index.json'),
  ...namesIn('@helsefellesskap/model/schemas/plan.schema.json'),
  ...readdirSync(root),
]);
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: Record<string, string> };
const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);

for (const { path, text } of guides) {
  const shown = text.replace(/^```ts\n.*?^```/gms, '');

  test(`${path}: every link leads somewhere, and to a heading that is there`, () => {
    for (const link of [...found(text, /\]\(([^)]+)\)/g), ...found(text, /<img src="([^"]+)"/g)]) {
      if (/^https?:/.test(link)) continue;
      const [file = '', hash] = link.split('#');
      const target = file ? join(dirname(path), file) : path;
      expect(existsSync(root + target), link).toBe(true);
      if (hash !== undefined) expect(anchors(guide(target)), link).toContain(`#${hash}`);
    }
  });

  if (path.endsWith('lag-en-egen-widget.md')) continue; // it names the files of the example, which tools/doc-examples compares with it
  if (path.endsWith('publishing-data.md')) continue; // and this one those of a site that `helsefellesskap build` makes

  test(`${path}: every file, folder, command and widget it names is there`, () => {
    const tags = widgets.map(({ tag }) => tag);
    for (const tag of found(shown, /<(hfs-[a-z-]+)/g)) expect(tags).toContain(tag);
    for (const file of found(shown, /(?<![\w.-])([\w-][\w.-]*\.(?:js|css|json))\b/g))
      expect([...published]).toContain(file);
    for (const place of found(shown, /((?:packages|apps)\/[\w/.-]*\w)/g))
      expect(existsSync(root + place), place).toBe(true);
    for (const script of found(shown, /npm run ([\w-]+)/g)) expect(Object.keys(scripts)).toContain(script);
  });

  test(`${path}: every attribute it sets on a widget is one that the widget has`, () => {
    const ordinary = ['src', 'lang', 'heading-level', 'version'];
    for (const block of blocks({ path, text }, 'html'))
      for (const [, tag, attributes = ''] of block.matchAll(/<(hfs-[a-z-]+)([^>]*)>/g)) {
        const own = widgets.find((widget) => widget.tag === tag)?.settings.map(({ name }) => name) ?? [];
        for (const name of found(attributes, /([\w-]+)=/g)) expect([...ordinary, ...own]).toContain(name);
      }
  });

  test(`${path}: every picture is small, and says what it shows`, () => {
    for (const [, src = '', alt = ''] of text.matchAll(/<img src="([^"]+)"[^>]*? alt="([^"]*)"/g)) {
      expect(statSync(join(root, dirname(path), src)).size, src).toBeLessThan(150_000);
      expect(alt.length, src).toBeGreaterThan(40);
    }
    expect(text.match(/<img /g) ?? []).toHaveLength([...text.matchAll(/<img src="[^"]+"[^>]*? alt="/g)].length);
  });
}

test('the guide for editors calls every way in what the builder calls it', () => {
  const { text } = guide('docs/guides/sett-inn-en-widget.md');
  for (const [name] of Object.values(builderWords.nb.ways))
    expect(text).toContain(`**${name.replace(' (iframe)', '')}**`);
  for (const label of ['widget', 'lang', 'level', 'version'] as const)
    expect(text).toContain(`**${builderWords.nb[label].replace(/(?<!\?)$/, ':')}`);
  for (const label of ['live', 'frozen', 'copy'] as const) expect(text).toContain(`«${builderWords.nb[label]}»`);
});
