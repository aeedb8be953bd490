/** What is read of a custom-elements manifest. */
export interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

interface Declaration {
  tagName?: string;
  summary?: string;
  description?: string;
  attributes?: { name?: string; type?: { text: string }; description?: string; default?: string }[];
  members?: { kind?: string; name: string; type?: { text: string } }[];
}

/** The kinds of record that widgets show, by the type of the property that takes one. */
const recordTypes = {
  Plan: 'plan',
  Partnership: 'partnership',
  MunicipalityIndex: 'municipality-index',
  Glossary: 'glossary',
} as const;

/** One of the kinds of record that widgets show. */
type RecordType = (typeof recordTypes)[keyof typeof recordTypes];

/** An attribute that a page can set. */
export interface Setting {
  name: string;
  kind: 'text' | 'number' | 'boolean' | 'choice';
  /** What can be chosen, where the type names it. */
  choices: string[];
  /** What holds where the attribute is left out, if that is one of the choices. */
  otherwise?: string;
  description: string;
}

/** A widget, as its package's manifest describes it. */
export interface Widget {
  tag: string;
  /** The package it is from, where that is not ours. */
  from?: string;
  /** What it is called, where the manifest says so. */
  summary: string | undefined;
  description: string;
  record: RecordType;
  /** Attributes of its own, beyond those that every widget has. */
  settings: Setting[];
}

/** What every widget takes, and the builder asks for in fields of its own. */
const ordinary = ['src', 'lang', 'heading-level', 'version'];

/** The widgets of a package. An element that takes none of our records is no widget. */
export function widgetsIn({ modules }: Manifest): Widget[] {
  const declarations = modules.flatMap(({ declarations = [] }) => declarations);
  return declarations.flatMap(({ tagName, summary, description = '', attributes = [], members = [] }) => {
    const record = members.map(recordOf).find((type) => type !== undefined);
    if (!tagName || !record) return [];
    const settings = attributes.flatMap(({ name = '', type, description = '', default: otherwise = '' }): Setting[] => {
      if (!name || ordinary.includes(name)) return [];
      const taken = kindOf(type?.text ?? 'string');
      return [{ name, description, ...taken, ...(taken.choices.includes(otherwise) && { otherwise }) }];
    });
    return [{ tag: tagName, summary, description, record, settings }];
  });
}

function recordOf({ kind, type }: NonNullable<Declaration['members']>[number]): RecordType | undefined {
  const [name = ''] = (kind === 'field' && type?.text.match(/^\w+(?= \| undefined$)/)) || [];
  return recordTypes[name as keyof typeof recordTypes];
}

function kindOf(type: string): Pick<Setting, 'kind' | 'choices'> {
  const parts = type.split('|').map((part) => part.trim());
  const choices = parts.flatMap((part) => /^'(.+)'$/.exec(part)?.[1] ?? []);
  const kind = parts.find((part) => part === 'number' || part === 'boolean');
  const isOpen = parts.includes('string'); // 'nb' | 'nn' | string suggests words, and takes others
  return {
    kind: choices.length > 0 && !isOpen ? 'choice' : ((kind as 'number' | 'boolean' | undefined) ?? 'text'),
    choices,
  };
}
