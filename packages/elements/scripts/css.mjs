// Writes the style of the widgets' light content as files, for pages that want it before the script arrives:
// dist/hfs.css for all, cdn/<tag>.css for one.
import { readdirSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { box } from '../dist/base/styles.js';
import * as widgets from '../dist/index.js';

const all = Object.values(widgets).filter(({ sheets }) => sheets);
const tags = readdirSync(new URL('../dist/', import.meta.url)).filter((name) => /^hfs-[a-z-]+$/.test(name));
write('dist/hfs.css', [...new Set(all.flatMap(({ sheets }) => sheets)), ...tags.map(box)]);
for (const tag of tags) write(`cdn/${tag}.css`, [...new Set(widgets[classOf(tag)].sheets), box(tag)]);

function classOf(tag) {
  return tag.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
}

function write(path, sheets) {
  const { code } = transformSync(sheets.join('\n'), { loader: 'css', minify: true });
  writeFileSync(new URL(`../${path}`, import.meta.url), code);
}
