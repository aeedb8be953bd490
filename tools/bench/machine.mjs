import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';

/** What a reader must know of a run to compare it with another. */
export function describeRun(root, browser) {
  const lit = JSON.parse(readFileSync(join(root, 'node_modules/lit/package.json'), 'utf8')).version;
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commitOf(root),
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    load: loadavg()[0],
    node: process.versions.node,
    chromium: browser.version(),
    lit,
  };
}

function commitOf(root) {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  try {
    const isChanged = git('status', '--porcelain', '--', 'packages') !== '';
    return git('rev-parse', '--short', 'HEAD') + (isChanged ? ' with changes' : '');
  } catch {
    return 'unknown'; // a download, not a clone
  }
}
