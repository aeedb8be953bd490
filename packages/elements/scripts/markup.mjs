// Writes what the manifest says of each tag for compilers and editors: dist/markup.d.ts, on which frameworks/ builds,
// dist/vscode.html-custom-data.json and dist/web-types.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { typesOf } from './markup/types.mjs';
import { vsCodeDataOf } from './markup/vs-code.mjs';
import { webTypesOf } from './markup/web-types.mjs';

const read = (file) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
const write = (file, text) => writeFileSync(new URL(`../dist/${file}`, import.meta.url), text);
const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`;

const { modules } = read('custom-elements.json');
const widgets = modules.flatMap(({ path, declarations }) =>
  declarations.filter(({ tagName }) => tagName).map((declaration) => ({ ...declaration, path })),
);
write('markup.d.ts', typesOf(widgets));
write('vscode.html-custom-data.json', json(vsCodeDataOf(widgets)));
write('web-types.json', json(webTypesOf(widgets, read('package.json'))));
