import { commitmentStrengths } from '@helsefellesskap/model';
import * as base from './dist/base/index.js'; // built before the manifest is made
import * as widgets from './dist/index.js';

/** `lang` is every element's own; no field of a widget says what it does here. */
const lang = {
  type: { text: "'nb' | 'nn' | 'en' | string" },
  description: 'Language of the widget: `nb`, `nn` or `en`. Without it: that of the page around.',
};

/** What a type of the model stands for: editors do not look it up. */
const choices = { CommitmentStrength: commitmentStrengths.map((strength) => `'${strength}'`).join(' | ') };

/** Widgets, and what widgets of other packages are made of: their manifests take the attributes from ours. */
const classes = { ...base, ...widgets };

const isPublic = ({ privacy = 'public', static: isStatic }) => privacy === 'public' && !isStatic;
const camel = (name) => name.replace(/-./g, ([, letter]) => letter.toUpperCase());

/** What is not public stays out, attributes are those the class observes, and paths point at what is published. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations)) {
      declaration.members = (declaration.members ?? []).filter(isPublic);
      declaration.events = (declaration.events ?? []).filter(({ name }) => name?.startsWith('hfs-')); // the analyser takes the arguments of events for events
      const observed = classes[declaration.name]?.observedAttributes;
      if (observed) declaration.attributes = observed.map((name) => attribute(name, declaration.members));
    }
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1)); // files are found in any order
    const text = JSON.stringify(customElementsManifest, (key, value) =>
      (key === 'path' || key === 'module') && typeof value === 'string'
        ? value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js')
        : value,
    );
    Object.assign(customElementsManifest, JSON.parse(text));
  },
};

/** Type and description of an attribute are those of the property that reflects it. */
function attribute(name, members) {
  if (name === 'lang') return { name, ...lang };
  const {
    name: fieldName,
    type,
    description,
    deprecated,
    inheritedFrom,
  } = members.find((member) => member.name === camel(name));
  return {
    name,
    fieldName,
    type: { text: type.text.replace(' | undefined', '').replace(/^\w+$/, (name) => choices[name] ?? name) },
    description,
    deprecated,
    inheritedFrom,
  };
}

export default {
  globs: ['src/hfs-*/{hfs-*,*-element}.ts', 'src/base/*-element.ts'],
  exclude: ['**/*.test.ts', '**/*-helper.ts', '**/*.stories.ts', '**/*.styles.ts', '**/*.template.ts'],
  litelement: true,
  plugins: [published],
};
