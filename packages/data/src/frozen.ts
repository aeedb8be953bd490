import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Placed } from '@helsefellesskap/model/file';
import { faultOf } from './placed.js';
import { recordFiles } from './record-files.js';

const named = /^(.+)\.([\w-]{43})\.json$/;

/** SHA-256 of these very bytes, in base64url without padding: 43 signs that can stand in a file's name. */
export function hashOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

/** The frozen name of a published record: `plans/x.json` with its hash put in. */
export function frozenPath(path: string, bytes: string | Uint8Array): string {
  return path.replace(/\.json$/, `.${hashOf(bytes)}.json`);
}

/** The hash in a frozen name; nothing for a live one. */
export function hashIn(path: string): string | undefined {
  return named.exec(path)?.[2];
}

/** Records that a widget takes. Only these are kept for ever: no page was ever told to fetch the others. */
export function isForWidgets(path: string): boolean {
  return /^(?:plans|partnerships)\/|^(?:municipality-index|glossary)\./.test(path);
}

/** The files of earlier releases, by their path below `frozen`. Those whose bytes are not what the name says are told of. */
export function readFrozen(root: string, findings: Placed[]): Map<string, Uint8Array> {
  const paths = existsSync(join(root, 'frozen')) ? recordFiles(root, 'frozen') : [];
  return new Map(
    paths.map((path) => {
      const bytes = readFileSync(join(root, path));
      if (hashIn(path) !== hashOf(bytes)) findings.push(faultOf(path, 'frozen-changed'));
      return [path.replace(/^frozen\//, ''), bytes];
    }),
  );
}
