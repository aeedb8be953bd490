import leven from 'leven';

/** The names that were most likely meant, best first; none where nothing comes near. */
export function nearest(typed: string, names: readonly string[], most = 3): string[] {
  const wanted = bare(typed);
  if (wanted === '') return [];
  const limit = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
  return names
    .map((name) => ({ name, away: distance(wanted, bare(name), limit) }))
    .filter(({ away }) => away <= limit)
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ name }) => name);
}

/** Names that contain what was typed, or are contained in it, come before those that are only spelt like it. */
function distance(wanted: string, name: string, limit: number): number {
  if (name === wanted) return 0;
  if (wanted.length > 2 && (name.includes(wanted) || wanted.includes(name))) return 0.5;
  if (inOrder(name) === inOrder(wanted)) return 1; // two letters have changed places
  return leven(wanted, name, { maxDistance: limit + 1 });
}

function inOrder(name: string): string {
  return [...name].sort().join('');
}

/** Case, Norwegian letters and the prefix of the widgets are no reason to miss a name. */
function bare(name: string): string {
  return name
    .trim()
    .slice(0, 200)
    .toLowerCase()
    .replace(/^hfs-/, '')
    .replaceAll('å', 'a')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae');
}
