// Writes dist/hfs.css: the style of all widgets' light content, for pages that want it before the script arrives.
import { readdirSync, writeFileSync } from 'node:fs';
import { box } from '../dist/base/styles.js';
import * as widgets from '../dist/index.js';

const tags = readdirSync(new URL('../dist/', import.meta.url)).filter((name) => /^hfs-[a-z-]+$/.test(name));
const sheets = new Set(Object.values(widgets).flatMap(({ sheets = [] }) => sheets));
const text = [...sheets, ...tags.map(box)].join('\n');
writeFileSync(new URL('../dist/hfs.css', import.meta.url), `/* Generated from the widgets' styles. */${text}`);
