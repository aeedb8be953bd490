/**
 * Every entry of a lock file that comes along when a package is installed: no tools, and no frameworks that it merely has types for.
 * @param inside names of what is built into the package
 */
export function runtimeOf(lock, start, inside = []) {
  const found = new Map();
  const visit = (path) => {
    if (found.has(path)) return;
    const names = [...needsOf(lock.packages[path]), ...(path === start ? inside : [])];
    const dependencies = names.flatMap((name) => resolve(lock, path, name) ?? []);
    found.set(path, { ...lock.packages[path], name: nameOf(lock, path), dependencies });
    dependencies.forEach(visit);
  };
  visit(start);
  return found;
}

function needsOf({ dependencies = {}, optionalDependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} }) {
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  return [...new Set([...Object.keys(dependencies), ...Object.keys(optionalDependencies), ...peers])].sort();
}

/** Where Node finds a package: beside the one that asks, or in a folder above it. */
function resolve(lock, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const path = folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`;
    const entry = lock.packages[path];
    if (entry) return entry.link ? entry.resolved : path;
    if (folder === '') break;
  }
  if (lock.packages[from].optionalDependencies?.[name]) return undefined; // made for another platform
  throw new Error(`${from} needs ${name}, which is not in the lock file.`);
}

function nameOf(lock, path) {
  return lock.packages[path].name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
