/** What is not public stays out, and paths point at what is published. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    const isPublic = (member) => (member.privacy ?? 'public') === 'public' && !member.static;
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        const { members = [], attributes = [] } = declaration;
        const hidden = new Set(members.filter((member) => !isPublic(member)).map(({ name }) => name));
        declaration.members = members.filter(isPublic);
        declaration.attributes = attributes.filter(({ fieldName }) => !hidden.has(fieldName));
      }
    }
    const text = JSON.stringify(customElementsManifest, (key, value) =>
      (key === 'path' || key === 'module') && typeof value === 'string'
        ? value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js')
        : value,
    );
    Object.assign(customElementsManifest, JSON.parse(text));
  },
};

export default {
  globs: ['src/hfs-*/hfs-*.ts', 'src/base/hfs-element.ts'],
  exclude: ['**/*.test.ts', '**/*.stories.ts', '**/*.styles.ts', '**/*.template.ts'],
  litelement: true,
  plugins: [published],
};
