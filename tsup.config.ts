import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { openTemplates } from './packages/elements/scripts/templates.js';
import { licencesOf } from './tools/release/built-in.mjs';
import { together } from './tools/together.mjs';

const shared: Options = { target: 'es2022', clean: true, splitting: false };

/** Used from Node and from browsers, by `import` and by `require`: one bundle for each entry. */
const model: Options[] = [
  {
    ...shared,
    entry: ['src/index.ts', 'src/schema.ts', 'src/checks/index.ts', 'src/file/index.ts', 'src/interop/index.ts'],
    format: ['esm', 'cjs'],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } }, // tsup sets baseUrl, which TypeScript 6 warns about
  },
];

/** What reads a folder of records, for those who keep one of their own. The records themselves are written by `scripts/build.ts`. */
const data: Options[] = [{ ...shared, entry: ['src/read.ts'], format: 'esm', outDir: 'lib', dts: model[0]!.dts! }];

/**
 * Templates and style are written for people; minifiers leave text alone.
 * @param opens whether templates are opened too; those of Lit's own stay as they are
 */
const squeeze = (opens: boolean): NonNullable<Options['esbuildPlugins']>[number] => ({
  name: 'squeeze',
  setup: (build) => {
    const base = join(process.cwd(), 'src/base');
    if (opens) build.onResolve({ filter: /\/template\.js$/ }, () => ({ path: join(base, 'template.built.ts') }));
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
        .replace(/\/\*.*?\*\//gs, '')
        .replace(/\n\s+/g, '\n');
      const dense = text
        .replace(/\s*([{};,]|!important)\s*/g, '$1')
        .replaceAll(': ', ':')
        .replace(/::(?=before|after|first-letter)/g, ':') // as they were written at first
        .replace(/(?<![\d.])0\./g, '.')
        .replace(/ ?> /g, '>')
        .replace(/ \+ (?=[*a-z[])/g, '+') // between selectors; in a sum its spaces count
        .replace(/ \* (?=[\dl(])/g, '*') // in a product they do not
        .replaceAll(' / ', '/')
        .replace(/\n(?=\))|(?<=[({`])\n/g, '')
        .replaceAll(';}', '}');
      if (path.endsWith('styles.ts')) return { loader: 'ts', contents: dense.replaceAll('css`', '`') }; // a plain text goes where nobody reads it
      const isOurs = opens && text.includes('html`') && !text.includes("from 'lit/html.js'");
      return { loader: 'ts', contents: isOurs ? openTemplates(text, join(base, 'part.ts')) : text };
    });
  },
});

/** For bundlers one file for each module; for script tags one self-contained file for each widget, and one with all. */
const elements = (): Options[] => [
  {
    ...shared,
    entry: [
      'src/**/*.ts',
      '!src/embed/**',
      '!src/**/*.built.ts',
      '!src/**/*.test*.ts',
      '!src/**/*.stories.ts',
      '!src/**/*-helper.ts',
    ],
    format: 'esm',
    bundle: false,
    esbuildPlugins: [squeeze(false)],
  },
  {
    ...shared,
    entry: {
      all: 'src/index.ts',
      ...Object.fromEntries(
        readdirSync('src')
          .filter((folder) => folder.startsWith('hfs-'))
          .map((tag) => [tag, `src/${tag}/${tag}.ts`]),
      ),
      ...Object.fromEntries(['reading', 'loader', 'frame', 'framed'].map((name) => [name, `src/embed/${name}.ts`])),
    },
    format: 'iife', // runs as a module and, where a CMS strips type="module", as a classic script
    outExtension: () => ({ js: '.js' }),
    outDir: 'cdn',
    platform: 'browser', // or lit would come with its server shims
    minify: 'terser', // three per cent smaller than esbuild's
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: { passes: 3, unsafe: true, unsafe_arrows: true, inline: 1, hoist_funs: true, keep_fargs: false },
      format: { ascii_only: true }, // a page in Latin-1 reads a classic script as Latin-1
    },
    esbuildPlugins: [squeeze(true)],
    esbuildOptions: (options) => void (options.legalComments = 'external'), // a text file beside each, not in it
    noExternal: [/./],
    env: { NODE_ENV: 'production' },
  },
];

/** Run by Node alone, and started anew for each command: few and small files, of which a command loads only what it uses. */
const cli: Options[] = [
  {
    ...shared,
    entry: ['src/bin.ts'],
    format: 'esm',
    splitting: true,
    minify: true,
    platform: 'neutral', // or the packages inside would come as CommonJS, whole
    external: [/^node:/, 'stream'],
    removeNodeProtocol: false,
    noExternal: ['@helsefellesskap/model'],
    esbuildPlugins: [
      licencesOf('cli'),
      together([
        'src/run.ts',
        'src/flags.ts',
        'src/values.ts',
        'src/progress.ts',
        'src/files-like.ts',
        'src/if-missing.ts',
        'src/record/type.ts',
      ]),
    ],
    esbuildOptions: (options) => {
      options.mainFields = ['module', 'main'];
      options.charset = 'ascii'; // Node keeps it in half the memory
    },
  },
];

const packages: Record<string, () => Options[]> = { model: () => model, data: () => data, elements, cli: () => cli };

export default defineConfig(packages[basename(process.cwd())]!());
