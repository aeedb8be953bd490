import { choicesOf } from './choices.mjs';

/** For JetBrains' editors, which find it through `web-types` in package.json. */
export function webTypesOf(widgets, { name, version }) {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    contributions: { html: { elements: widgets.map(element) } },
  };
}

function element(widget) {
  const properties = widget.members.filter(({ kind }) => kind === 'field');
  return {
    name: widget.tagName,
    ...told(widget),
    attributes: widget.attributes.map((attribute) => ({
      name: attribute.name,
      ...told(attribute),
      value: { type: attribute.type.text },
      values: choicesOf(attribute).map((name) => ({ name })),
    })),
    slots: (widget.slots ?? []).map((slot) => ({ name: slot.name, ...told(slot) })),
    js: {
      properties: properties.map((property) => ({
        name: property.name,
        ...told(property),
        type: property.type.text,
        'read-only': property.readonly,
      })),
      events: widget.events.map((event) => ({ name: event.name, ...told(event), type: event.type.text })),
    },
    css: {
      properties: (widget.cssProperties ?? []).map((property) => ({ name: property.name, ...told(property) })),
      parts: (widget.cssParts ?? []).map((part) => ({ name: part.name, ...told(part) })),
    },
  };
}

function told({ description, deprecated, default: value }) {
  return { description, deprecated, default: value };
}
