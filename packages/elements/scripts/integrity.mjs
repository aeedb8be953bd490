// Finishes the files for script tags: gives the loader the hash of every widget's file, and writes integrity.json, from
// which pages take what `integrity` shall be. Another folder than cdn can be named.
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const folder = process.argv[2] ?? 'cdn';
const read = (file) => readFileSync(`${folder}/${file}`);
const hash = (algorithm, content) => createHash(algorithm).update(content).digest('base64');

copyFileSync('dist/hfs.css', `${folder}/hfs.css`);
const files = readdirSync(folder)
  .filter((file) => /\.(js|css)$/.test(file))
  .sort();

const widgets = files.filter((file) => file.startsWith('hfs-') && file.endsWith('.js'));
const known = {
  tags: widgets.map((file) => file.slice('hfs-'.length, -'.js'.length)).join(' '),
  hashes: widgets.map((file) => hash('sha256', read(file)).slice(0, -1)).join(''), // the last sign is always =
};
writeFileSync(`${folder}/loader.js`, Object.entries(known).reduce(put, read('loader.js').toString()));

const facts = (content) => ({
  integrity: `sha384-${hash('sha384', content)}`,
  bytes: content.length,
  brotli: brotliCompressSync(content).length,
});
const all = Object.fromEntries(files.map((file) => [file, facts(read(file))]));
writeFileSync(`${folder}/integrity.json`, `${JSON.stringify(all, null, 2)}\n`);

/** Puts a value where a script names it. */
function put(script, [name, value]) {
  const [before, after, ...more] = script.split(new RegExp(`\\b${name}\\b`));
  if (after === undefined || more.length > 0) throw new Error(`loader.js must name \`${name}\` once`);
  return `${before}${JSON.stringify(value)}${after}`;
}
