import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';

/** Cards of other design systems, as their makers say that a page shall load them: one script, and their theme. */
const peers = [
  {
    name: '@shoelace-style/shoelace',
    version: '2.20.1',
    tag: 'sl-card',
    script: ['@shoelace-style/shoelace/dist/components/card/card.js'],
    style: ['@shoelace-style/shoelace/dist/themes/light.css'],
  },
  {
    name: '@ionic/core',
    version: '9.0.5',
    tag: 'ion-card',
    script: ['./ion-card.js'],
    style: ['@ionic/core/css/core.css'],
  },
  { name: '@vaadin/card', version: '25.3.0', tag: 'vaadin-card', script: ['@vaadin/card/vaadin-card.js'], style: [] },
];

const ionic = `import { initialize } from '@ionic/core/components';
import { defineCustomElement } from '@ionic/core/components/ion-card.js';
initialize();
defineCustomElement();`;

/** Fetches the peers into a cache of their own and bundles them; none where the registry does not answer. */
export async function fetchPeers(cache) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'package.json'), '{ "private": true }');
  writeFileSync(join(cache, 'ion-card.js'), ionic);
  if (!peers.every((peer) => installed(cache, peer)) && !install(cache)) return [];
  return Promise.all(
    peers.map(async ({ name, version, tag, script, style }) => ({
      name: `${name} ${version}`,
      tag,
      script: await bundle(script, { from: cache }),
      style: style.length > 0 ? await bundle(style, { from: cache, css: true }) : undefined,
    })),
  );
}

function installed(cache, { name, version }) {
  try {
    return JSON.parse(readFileSync(join(cache, 'node_modules', name, 'package.json'), 'utf8')).version === version;
  } catch {
    return false;
  }
}

function install(cache) {
  console.log(`Fetching ${peers.map(({ name }) => name).join(', ')} …`);
  const packages = peers.map(({ name, version }) => `${name}@${version}`);
  const quiet = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1'];
  const { status } = spawnSync('npm', ['install', '--prefix', cache, ...quiet, ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.log('The registry could not be reached: this run has no peers.');
  return status === 0;
}
