import type { StoryContext } from '@storybook/web-components-vite';

const attributes: Record<string, string> = { href: 'href', headingLevel: 'heading-level' };
const folders: Record<string, string> = { plan: 'plans/', partnership: 'partnerships/', 'municipality-index': '' };

/** What an editor pastes into a page to get what a story shows. Records in properties become addresses. */
export function embedCode(_source: string, { component, args }: StoryContext): string {
  const tag = String(component);
  const record = Object.values(args).find(
    (value) => typeof value === 'object' && value !== null && 'schemaVersion' in value,
  );
  const src = args['src'] ?? addressOf(record);
  const written = [
    ...(src ? [`src="${src}"`] : []),
    ...Object.entries(attributes).flatMap(([name, attribute]) => (args[name] ? [`${attribute}="${args[name]}"`] : [])),
  ];
  return `<script type="module" src="https://…/cdn/${tag}.js"></script>\n\n<${[tag, ...written].join(' ')}></${tag}>`;
}

function addressOf(record: { type?: string; id?: string } | undefined): string | undefined {
  if (!record?.type || !(record.type in folders)) return undefined;
  return `https://…/json/${folders[record.type]}${record.id ?? record.type}.json`;
}
