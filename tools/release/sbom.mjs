// Writes what each published package brings along, as CycloneDX: `node tools/release/sbom.mjs [folder]`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { builtIn } from './built-in.mjs';
import { manifestOf, published, root } from './packages.mjs';
import { runtimeOf } from './runtime.mjs';

const { ExternalReferenceFactory } = Contrib.FromNodePackageJson.Factories;
const { ComponentBuilder } = Contrib.FromNodePackageJson.Builders;
const components = new ComponentBuilder(new ExternalReferenceFactory(), new Contrib.License.Factories.LicenseFactory());

/**
 * The bill of materials of a package, by the lock file. The same lock file gives the same bill.
 * @param folder a folder in `packages`
 * @returns CycloneDX 1.6, as JSON
 */
export function sbomOf(folder, base = root) {
  const lock = JSON.parse(readFileSync(join(base, 'package-lock.json'), 'utf8'));
  const entries = runtimeOf(lock, `packages/${folder}`, builtIn[folder]);
  const made = new Map([...entries].map(([path, entry]) => [path, componentOf(path, entry, base)]));
  for (const [path, { dependencies }] of entries)
    for (const needed of dependencies) made.get(path).dependencies.add(made.get(needed).bomRef);
  const bom = new Models.Bom();
  const [subject, ...rest] = made.values();
  bom.metadata.component = subject;
  bom.metadata.lifecycles.add(Enums.LifecyclePhase.PreBuild);
  for (const component of rest) bom.components.add(component);
  const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(factory).serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function componentOf(path, entry, base) {
  const own = path.startsWith('packages/') ? manifestOf(path.slice('packages/'.length), base) : entry;
  const component = components.makeComponent({ ...own, name: entry.name, dependencies: {} });
  component.bomRef.value = `${entry.name}@${own.version}`;
  component.purl = `pkg:npm/${entry.name.replace('@', '%40')}@${own.version}`;
  component.scope = Enums.ComponentScope.Required;
  const [, sha512] = /^sha512-(\S+)/.exec(entry.integrity ?? '') ?? [];
  if (sha512) component.hashes.set(Enums.HashAlgorithm['SHA-512'], Buffer.from(sha512, 'base64').toString('hex'));
  return component;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = resolve(process.argv[2] ?? join(root, 'reports/sbom'));
  mkdirSync(out, { recursive: true });
  for (const folder of published) {
    const { version } = manifestOf(folder);
    writeFileSync(join(out, `${folder}-${version}.cdx.json`), sbomOf(folder));
  }
  console.log(`${published.length} bills of materials are in ${out}`);
}
