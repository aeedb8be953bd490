import { choicesOf } from './choices.mjs';

/** For `html.customData` in VS Code, and for other editors that read the same format. */
export function vsCodeDataOf(widgets) {
  return {
    version: 1.1,
    tags: widgets.map((widget) => ({
      name: widget.tagName,
      description: { kind: 'markdown', value: tagText(widget) },
      attributes: widget.attributes.map((attribute) => ({
        name: attribute.name,
        description: { kind: 'markdown', value: `${deprecation(attribute)}${attribute.description}` },
        values: choicesOf(attribute).map((name) => ({ name })),
      })),
    })),
  };
}

/** The format has no place for events, parts and properties; people read of them in the text. */
function tagText(widget) {
  const list = (title, parts = []) =>
    parts.length === 0
      ? []
      : ['', `**${title}**`, '', ...parts.map(({ name, description }) => `- \`${name}\`: ${description}`)];
  return [
    `${deprecation(widget)}${widget.description}`,
    ...list('Events', widget.events),
    ...list('Parts', widget.cssParts),
    ...list('CSS properties', widget.cssProperties),
  ].join('\n');
}

function deprecation({ deprecated }) {
  return deprecated ? `**Deprecated.** ${deprecated === true ? '' : `${deprecated} `}` : '';
}
