import { build } from 'esbuild';

/** What the modules or style sheets named here need, as one minified text. */
export async function bundle(imports, { from, css = false }) {
  const { outputFiles } = await build({
    stdin: {
      contents: imports.map((name) => (css ? `@import '${name}';` : `import '${name}';`)).join('\n'),
      resolveDir: from,
      loader: css ? 'css' : 'js',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
