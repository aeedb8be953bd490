/** What can be written on each tag, for the type files of the frameworks. */
export function typesOf(widgets) {
  const classes = widgets.map(({ name, path }) => `import type { ${name} } from './${path.replace('dist/', '')}';`);
  return `// Generated from custom-elements.json by scripts/markup.mjs. Do not edit.
${classes.join('\n')}

/** A number as it can be written in markup. */
type Numeric<T> = T | \`\${Extract<T, number>}\`;

export interface Widgets {
${widgets.map(widget).join('\n')}
}
`;
}

function widget({ name, tagName, description, deprecated, attributes, members, events }) {
  const field = Object.fromEntries(members.map((member) => [member.name, member]));
  const settable = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const written = attributes.filter((attribute) => attribute.name !== attribute.fieldName); // the others are said as properties
  return `  ${comment({ description, deprecated })}
  '${tagName}': {
    element: ${name};
    props: {${[
      ...settable.map((member) => prop(member, typeOf(name, member.name, member))),
      ...written.map((attribute) => prop(attribute, typeOf(name, attribute.fieldName, field[attribute.fieldName]))),
    ].join('')}
    };
    events: {${events.map(eventOf).join('')}
    };
  };`;
}

function prop(part, type) {
  const key = part.name.includes('-') ? `'${part.name}'` : part.name;
  return `\n      ${comment(part)}\n      ${key}?: ${type};`;
}

function eventOf(event) {
  return `\n      ${comment(event)}\n      '${event.name}': HTMLElementEventMap['${event.name}'];`;
}

/** The class itself says the type; what no field of it holds, such as `lang`, is text. */
function typeOf(className, fieldName, field) {
  const type = field ? `${className}['${fieldName}']` : 'string | undefined';
  return field?.type.text.startsWith('number') ? `Numeric<${type}>` : type;
}

function comment({ description, deprecated }) {
  const notice = deprecated ? ` @deprecated ${deprecated === true ? '' : deprecated}`.trimEnd() : '';
  return `/** ${description.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')}${notice} */`;
}
