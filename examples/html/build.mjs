// There is nothing to build: a page, two widgets, their style and three records, put beside each other.
import { copyFileSync, cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const files = {
  'hfs-goals.js': '@helsefellesskap/elements/cdn/hfs-goals.js',
  'hfs-municipality-finder.js': '@helsefellesskap/elements/cdn/hfs-municipality-finder.js',
  'hfs.css': '@helsefellesskap/elements/hfs.css',
  'municipality-index.json': '@helsefellesskap/data/json/municipality-index.json',
  'sor-rogaland.json': '@helsefellesskap/data/json/plans/sor-rogaland/strategy-2025.json',
  'sogn-og-fjordane.json': '@helsefellesskap/data/json/plans/sogn-og-fjordane/strategy-2025.json',
};

cpSync('src', 'dist', { recursive: true });
for (const [name, from] of Object.entries(files))
  copyFileSync(fileURLToPath(import.meta.resolve(from)), `dist/${name}`);
