import { escape } from '@helsefellesskap/elements/server';
import type { StoryContext } from '@storybook/web-components-vite';
import { attributesOf } from './manifest.js';

/** Where the guide for those who run a site lays the built files. */
const files = '/helsefellesskap/v1/';
const data = '/helsefellesskap/data/';

/** The folder of a record among the published data, by its type. Of the last two there is one of each. */
const folders: Record<string, string> = {
  plan: 'plans/',
  partnership: 'partnerships/',
  'municipality-index': '',
  glossary: '',
};

/** What someone pastes into a page to get what a story shows. Records in properties become addresses. */
export function embedCode(_source: string, { component, args }: Pick<StoryContext, 'component' | 'args'>): string {
  const tag = String(component);
  const record = Object.values(args).map(addressOf).find(Boolean);
  const src = (args['src'] as string | undefined)?.replace(/^data\//, data) ?? record;
  const own = [...attributesOf(tag)].filter(([property]) => property !== 'src');
  const attributes = [
    ...written('src', src),
    ...own.flatMap(([property, attribute]) => written(attribute, args[property])),
  ];
  return [
    `<link rel="stylesheet" href="${files}${tag}.css" />`,
    `<script type="module" src="${files}${tag}.js"></script>`,
    `<${[tag, ...attributes].join(' ')}>${escape(String(args['word'] ?? ''))}</${tag}>`,
    ...Object.entries(args).flatMap(([property, value]) => (Array.isArray(value) ? several(tag, property, value) : [])),
  ].join('\n');
}

function addressOf(value: unknown): string | undefined {
  const { type = '', id } = (value ?? {}) as { type?: string; id?: string };
  return type in folders ? `${data}${folders[type]}${id ?? type}.json` : undefined;
}

function written(attribute: string, value: unknown): string[] {
  if (value === undefined || value === '' || value === false) return [];
  return value === true ? [attribute] : [`${attribute}="${escape(String(value))}"`];
}

/** More records than an address can name: a script fetches them. */
function several(tag: string, property: string, records: unknown[]): string[] {
  const addresses = records.map(addressOf).filter((address) => address !== undefined);
  if (addresses.length === 0) return [];
  return [
    '<script type="module">',
    `  const addresses = ${JSON.stringify(addresses, null, 2).replaceAll('\n', '\n  ')};`,
    '  const records = await Promise.all(addresses.map(async (address) => (await fetch(address)).json()));',
    `  document.querySelector('${tag}').${property} = records;`,
    '</script>',
  ];
}
