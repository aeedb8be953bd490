/** Only what is public is told, and where it is published. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const module of modules) {
      module.path = 'dist/index.js';
      for (const { declaration } of module.exports) declaration.module = module.path;
      for (const declaration of module.declarations)
        declaration.members = declaration.members.filter(({ privacy, static: isStatic }) => !privacy && !isStatic);
    }
  },
};

export default {
  globs: ['src/eksempel-our-measures/eksempel-our-measures.ts'],
  dependencies: true, // what the widget has from the kit stands in the kit's own manifest
  plugins: [published],
};
