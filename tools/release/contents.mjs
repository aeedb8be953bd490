import picomatch from 'picomatch';

/** What each package holds, and nothing else. Every pattern has a file, and every file a pattern. */
const contents = {
  model: ['dist/**/*.js', 'dist/**/*.cjs', 'dist/**/*.d.ts', 'dist/**/*.d.cts', 'schemas/*.schema.json'],
  data: [
    'dist/**/*.js',
    'dist/**/*.d.ts',
    'dist/json/**/*.json',
    'lib/*.js',
    'lib/*.d.ts',
    'registers/SOURCES.md',
    'LICENSE.md',
  ],
  elements: [
    'dist/index.js',
    'dist/{index,markup}.d.ts',
    'dist/*/**/*.{js,d.ts}',
    'dist/hfs.css',
    'dist/{vscode.html-custom-data,web-types}.json',
    'cdn/*.js',
    'cdn/*.js.LEGAL.txt',
    'cdn/*.css',
    'cdn/integrity.json',
    'frameworks/*.d.ts',
    'themes/*.css',
    'custom-elements.json',
  ],
  cli: ['bin/helsefellesskap.js', 'dist/**/*.js', 'dist/LEGAL.txt'],
};

const everywhere = ['package.json', 'README.md', 'LICENSE'];
const workshop = /(^|[/.-])(test|spec|stories|story|helper|snap|screenshots?)([/.-]|$)|(^|\/)__|\.map$/; // never for users, whatever the folder

/**
 * What is wrong with the files of a package as it would be published.
 * @param folder a folder in `packages`
 * @param manifest its `package.json`
 * @param files paths in the package
 * @returns a sentence for each fault
 */
export function faultsIn(folder, manifest, files) {
  const patterns = [...everywhere, ...(contents[folder] ?? [])];
  const isPlanned = picomatch(patterns);
  const isMissing = (pattern) => {
    const matches = picomatch(pattern);
    return !files.some((file) => matches(file)); // a matcher’s second parameter is not for an index
  };
  return [
    ...files
      .filter((file) => !isPlanned(file) || workshop.test(file))
      .map((file) => `${file} should not be published.`),
    ...patterns.filter(isMissing).map((pattern) => `${pattern} should be published, and is not there.`),
    ...promisesOf(manifest)
      .filter(isMissing)
      .map((path) => `package.json points to ${path}, which is not there.`),
  ];
}

/** Every file that a package says it has; a star stands for many. */
function promisesOf({ exports, bin, main, types, customElements, 'web-types': webTypes }) {
  const pathsIn = (value) => (typeof value === 'object' ? Object.values(value).flatMap(pathsIn) : (value ?? []));
  return [...new Set([exports, bin, main, types, customElements, webTypes].flatMap(pathsIn))].map((path) =>
    path.replace(/^\.\//, ''),
  );
}
