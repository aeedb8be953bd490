import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { built, integrity, test } from './host.js';

const elements = fileURLToPath(new URL('..', import.meta.resolve('@helsefellesskap/elements/cdn/integrity.json')));
const files = readdirSync(`${elements}cdn`).filter((file) => /\.(js|css)$/.test(file));
const scripts = files.filter((file) => file.endsWith('.js'));

test('integrity.json tells the hash and the size of every file', () => {
  const facts = files.map((file) => {
    const content = built(file);
    const hash = createHash('sha384').update(content).digest('base64');
    return [
      file,
      { integrity: `sha384-${hash}`, bytes: content.length, brotli: brotliCompressSync(content).length },
    ] as const;
  });
  expect(integrity).toEqual(Object.fromEntries(facts));
});

test('every file says the same in any character set: a classic script is read in that of the page', () => {
  for (const file of files)
    expect(
      built(file).every((byte) => byte < 128),
      file,
    ).toBe(true);
});

test('the loader knows the hash of every widget’s file', () => {
  const loader = built('loader.js').toString();
  const widgets = scripts.filter((file) => file.startsWith('hfs-'));
  expect(widgets.length).toBeGreaterThan(16);
  for (const file of widgets)
    expect(loader, file).toContain(createHash('sha256').update(built(file)).digest('base64').slice(0, -1));
});

test('built again, the files are the same', () => {
  test.setTimeout(180_000);
  const again = mkdtempSync(join(tmpdir(), 'hfs-'));
  try {
    cpSync(`${elements}cdn`, again, { recursive: true }); // all would take a minute; one widget and what knows all stand for them
    const build = `
      const { build } = await import('tsup');
      const { default: [, files] } = await import('../../tsup.config.ts');
      const { 'hfs-goals': widget, loader, frame, framed } = files.entry;
      const entry = { 'hfs-goals': widget, loader, frame, framed };
      await build({ ...files, entry, outDir: process.argv[1], clean: false, config: false, silent: true });`;
    const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: elements, stdio: 'pipe' });
    for (const file of ['hfs-goals.js', 'loader.js', 'frame.js', 'framed.js', 'integrity.json'])
      rmSync(join(again, file));
    run('--import', 'tsx', '--input-type', 'module', '--eval', build, again);
    run('scripts/integrity.mjs', again);
    const names = readdirSync(again);
    expect(names).toEqual(readdirSync(`${elements}cdn`));
    expect(names.filter((name) => !readFileSync(join(again, name)).equals(built(name)))).toEqual([]);
  } finally {
    rmSync(again, { recursive: true });
  }
});

for (const file of scripts)
  test(`${file} runs as a module and as a classic script, and leaves no name behind`, async ({
    page,
    serve,
    troubles,
  }) => {
    const tag = (attributes: string): string =>
      `<script ${attributes} src="/cdn/${file}" integrity="${integrity[file]!.integrity}" crossorigin></script>`;
    const host = await serve({ '/': '', '/module': tag('type="module"'), '/classic': tag('') });
    const found = async (path: string) => {
      await page.goto(host.origin + path);
      return page.evaluate(
        (name) => {
          const isDefined = customElements.get(name) !== undefined;
          const names = Object.getOwnPropertyNames(window).filter((name) => name !== 'litHtmlVersions'); // Lit's own mark
          return { names, isDefined };
        },
        file.startsWith('hfs-') ? file.slice(0, -'.js'.length) : 'hfs-goals',
      );
    };
    const { names } = await found('/');
    const isDefined = /^(hfs-.*|all|reading)\.js$/.test(file);
    expect(await found('/module')).toEqual({ names, isDefined });
    expect(await found('/classic')).toEqual({ names, isDefined });
    expect(troubles).toEqual([]);
  });
