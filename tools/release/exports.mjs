/**
 * Everything that can be imported from a package, with stars written out.
 * @param manifest its `package.json`
 * @param files paths in the package
 * @returns `{ specifier, file }` for each; what is only types has the declaration for its file
 */
export function exportsOf({ name, exports }, files) {
  return Object.entries(exports).flatMap(([path, conditions]) => {
    const target = fileOf(conditions);
    if (!path.includes('*')) return [{ specifier: name + path.slice(1), file: target.slice(2) }];
    return files.flatMap((file) => {
      const star = starIn(target.slice(2), file);
      return star ? [{ specifier: name + path.slice(1).replace('*', star), file }] : [];
    });
  });
}

function fileOf(conditions) {
  if (typeof conditions === 'string') return conditions;
  return fileOf(conditions.default ?? conditions.import ?? conditions.types);
}

/** What the star stands for; every star of a target stands for the same. */
function starIn(target, file) {
  const [first, ...rest] = target.split('*').map((part) => part.replace(/[.+]/g, '\\$&'));
  return new RegExp(`^${first}(.+)${rest.join('\\1')}$`).exec(file)?.[1];
}
