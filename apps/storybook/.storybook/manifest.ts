import ourMeasures from '@eksempel-kommune/our-measures/custom-elements.json' with { type: 'json' };
import elements from '@helsefellesskap/elements/custom-elements.json' with { type: 'json' };

interface Declaration {
  tagName?: string;
  attributes?: { name: string; fieldName?: string }[];
}

/** The widgets of all packages that have stories here, as their manifests describe them. */
export const manifest = {
  ...elements,
  modules: [elements, ourMeasures].flatMap(({ modules }) => modules as { declarations?: Declaration[] }[]),
};

/** The attributes of a widget, by the property they set. */
export function attributesOf(tag: string): Map<string, string> {
  const declarations = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  const { attributes = [] } = declarations.find(({ tagName }) => tagName === tag) ?? {};
  return new Map(attributes.map(({ name, fieldName = name }) => [fieldName, name]));
}
