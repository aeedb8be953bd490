import { writeFileSync } from 'node:fs';
import { checksPage } from '../src/checks/page.js';

writeFileSync(new URL('../../../docs/checks.md', import.meta.url), checksPage());
