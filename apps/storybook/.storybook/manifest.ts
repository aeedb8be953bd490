import ourMeasures from '@eksempel-kommune/our-measures/custom-elements.json' with { type: 'json' };
import elements from '@helsefellesskap/elements/custom-elements.json' with { type: 'json' };

interface Declaration {
  tagName?: string;
  attributes?: { name: string; fieldName?: string }[];
  cssProperties?: { name: string }[];
}

/** The widgets of all packages that have stories here, as their manifests describe them. */
export const manifest = {
  ...elements,
  modules: [elements, ourMeasures].flatMap(({ modules }) => modules as { declarations?: Declaration[] }[]),
};

const declarations = manifest.modules.flatMap(({ declarations = [] }) => declarations);

/** The public custom properties of all widgets. */
export const variables = namesOf(declarations.flatMap(({ cssProperties = [] }) => cssProperties));

/** Those that a widget names as its own. */
export function variablesOf(tag: string): Set<string> {
  return namesOf(declared(tag).cssProperties);
}

/** The attributes of a widget, by the property they set. */
export function attributesOf(tag: string): Map<string, string> {
  const { attributes = [] } = declared(tag);
  return new Map(attributes.map(({ name, fieldName = name }) => [fieldName, name]));
}

function declared(tag: string): Declaration {
  return declarations.find(({ tagName }) => tagName === tag) ?? {};
}

function namesOf(properties: { name: string }[] = []): Set<string> {
  return new Set(properties.map(({ name }) => name));
}
