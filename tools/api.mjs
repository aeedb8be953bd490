// Writes the API reference from the doc comments: `npm run api -- [folder]`, docs/api when left out. A warning is a failure.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Application, OptionDefaults } from 'typedoc';
import { entries } from './doc-examples/entries.mjs';
import { manifestOf, published, root } from './release/packages.mjs';

const data = join(root, 'packages/data/dist');
const modules = [
  ...entries(),
  ...readdirSync(data)
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => ({
      name: `@helsefellesskap/data/${file.slice(0, -'.d.ts'.length)}`.replace(/\/index$/, ''),
      file: join(data, file),
    })),
];

const scratch = mkdtempSync(join(root, 'node_modules/.api-'));
try {
  const tsconfig = join(scratch, 'tsconfig.json');
  writeFileSync(
    tsconfig,
    JSON.stringify({
      extends: join(root, 'tsconfig.base.json'),
      compilerOptions: { lib: ['ES2023', 'DOM', 'DOM.Iterable'] },
      files: modules.map(({ file }) => file),
    }),
  );
  const app = await Application.bootstrap({
    name: 'helsefellesskap',
    entryPoints: modules.map(({ file }) => file),
    tsconfig,
    basePath: root,
    readme: 'none',
    excludeExternals: true,
    excludePrivate: true,
    blockTags: [...OptionDefaults.blockTags, '@tagname', '@fires', '@slot', '@csspart', '@cssprop'],
    sourceLinkTemplate: 'https://github.com/helsefellesskap/helsefellesskap/blob/main/{path}#L{line}',
    disableGit: true,
    validation: { notExported: true, invalidLink: true, rewrittenLink: true, invalidPath: true, notDocumented: true },
    requiredToBeDocumented: ['Function', 'Class', 'Interface', 'TypeAlias', 'Variable'],
    packagesRequiringDocumentation: published.map((folder) => manifestOf(folder).name),
    treatWarningsAsErrors: true,
  });
  const project = await app.convert();
  if (project) {
    for (const module of project.children ?? []) {
      const file = module.sources?.[0]?.fullFileName;
      module.name = modules.find((candidate) => candidate.file === file)?.name ?? module.name;
    }
    app.validate(project);
  }
  const isWhole = () => project && !app.logger.hasErrors() && !app.logger.hasWarnings();
  if (isWhole()) await app.generateDocs(project, resolve(process.argv[2] ?? 'docs/api'));
  if (!isWhole()) process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true });
}
