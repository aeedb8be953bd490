// Writes dist/hfs.css: the style of all widgets' light content, for pages that want it before the script arrives.
import { writeFileSync } from 'node:fs';
import * as widgets from '../dist/index.js';

const sheets = new Set(Object.values(widgets).flatMap(({ sheets = [] }) => sheets));
const text = [...sheets].map(({ cssText }) => cssText).join('\n');
writeFileSync(new URL('../dist/hfs.css', import.meta.url), `/* Generated from the widgets' styles. */${text}`);
