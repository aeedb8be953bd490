import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

export default defineConfig({
  appType: 'mpa',
  build: {
    manifest: true, // tells prerender.ts what styles and scripts are called
    cssMinify: false, // the minifier rewrites light-dark() and the order of layers, which the widgets depend on
    modulePreload: { polyfill: false }, // its code would come into scripts that must run without being modules
    rolldownOptions: {
      input: [
        ...['site', 'example', 'frame', 'look-plain', 'look-strong', 'look-designsystemet'].map(
          (name) => `src/styles/${name}.css`,
        ),
        'src/frame/settings.ts',
        'src/builder/main.ts',
        'src/check/main.ts',
      ],
    },
  },
  preview: {
    headers: { 'Access-Control-Allow-Origin': '*' }, // scripts, styles and data are for pages of other hosts; see README.md
  },
  plugins: [notFound()],
});

/** A static host answers an unknown address with 404.html; so does the preview. */
function notFound(): Plugin {
  return {
    name: 'not-found',
    configurePreviewServer:
      ({ middlewares, config }) =>
      () => {
        middlewares.use((request, response, next) => {
          if (request.url?.endsWith('.html')) return next(); // a page: directories have been rewritten to their index.html
          response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
          response.end(readFileSync(`${config.root}/${config.build.outDir}/404.html`));
        });
      },
  };
}
