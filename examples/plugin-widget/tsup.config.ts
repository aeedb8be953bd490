import { defineConfig, type Options } from 'tsup';

const tag = 'eksempel-our-measures';
const widget = `src/${tag}/${tag}.ts`;
const shared: Options = { target: 'es2022', clean: true, splitting: false };

export default defineConfig([
  {
    ...shared, // for bundlers and servers: what it depends on stays outside
    entry: { index: widget, server: 'src/server.ts' },
    format: 'esm',
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } }, // tsup sets baseUrl, which TypeScript 6 warns about
  },
  {
    ...shared, // for a script tag: one file with the kit in it
    entry: { [tag]: widget },
    format: 'iife',
    outDir: 'cdn',
    outExtension: () => ({ js: '.js' }),
    platform: 'browser',
    minify: 'terser', // a twentieth smaller than esbuild's
    terserOptions: { module: true, compress: { passes: 3 } },
    noExternal: [/./],
  },
]);
