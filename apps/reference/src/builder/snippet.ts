import { escape } from '@helsefellesskap/elements/server';
import { frameAddress } from '../addresses.js';
import { heightOf } from '../frame/height.js';
import type { Choice } from './choice.js';
import type { Catalogue } from './offered.js';
import { carries } from './ways.js';

/** What the code is made of, beside the choice. */
export interface Surroundings {
  /** Where scripts, data and frame pages are. */
  origin: string;
  integrity: Catalogue['integrity'];
  /** The widget as HTML; empty for one that cannot be written. */
  content: string;
  /** How tall the preview of its frame is; without it, the code says what we guess. */
  height?: number | undefined;
}

/** What to paste. */
export function snippet(choice: Choice, around: Surroundings): string {
  const { widget, way, look } = choice;
  const style = (name: string) => tag('link', { rel: 'stylesheet', ...file(name, around) });
  const ownStyle = `${widget.tag}.css` in around.integrity ? `${widget.tag}.css` : 'hfs.css'; // a widget from elsewhere has none
  const theme = look ? [tag('link', { rel: 'stylesheet', href: `${around.origin}/widgets/themes/${look}.css` })] : [];
  const script = (name: string) => `${tag('script', { type: 'module', ...file(name, around) })}</script>`;
  switch (way) {
    case 'script':
      return [
        style(ownStyle),
        ...theme,
        preload(choice, around),
        script(`${widget.tag}.js`),
        element(choice, around),
      ].join('\n');
    case 'loader':
      return [style('hfs.css'), ...theme, script('loader.js'), element(choice, around)].join('\n');
    case 'frame':
      return [
        frame(choice, around),
        plainLink(choice, around),
        `${tag('script', { ...file('frame.js', around), defer: '' })}</script>`,
      ].join('\n');
    case 'oembed':
      return around.origin + frameAddressOf(choice);
    case 'html':
      return around.content;
    case 'wordpress':
      return `<!-- wp:html -->\n${around.content}\n<!-- /wp:html -->`;
  }
}

/** The address of the frame page, with what can only be said in a query. Others unfold an address without one: static answers read no query. */
export function frameAddressOf(choice: Choice, isPreview = false): string {
  const { headingLevel, look, scheme, settings, way } = choice;
  if (way === 'oembed') return frameOf(choice);
  const { element: _, ...own } = settings; // stands in the path
  const query = new URLSearchParams({
    ...(headingLevel !== 2 && { 'heading-level': `${headingLevel}` }),
    ...(look && carries(way, 'look') && { look }),
    ...(scheme && carries(way, 'scheme') && { scheme }),
    ...own,
    ...(isPreview && way !== 'frame' && { alone: '' }), // what is pasted has no link to the whole page
  }).toString();
  return `${frameOf(choice)}${query && `?${query}`}`;
}

/** The address of the frame page alone. */
function frameOf({ widget, record, lang, version, settings }: Choice): string {
  return frameAddress({
    tag: widget.tag,
    path: record.path,
    version: version === 'live' ? undefined : version,
    element: settings['element'],
    language: lang,
  });
}

function frame(choice: Choice, { origin, content, height = heightOf(content) }: Surroundings): string {
  const title = `${choice.widget.name[choice.lang]} – ${choice.record.title[choice.lang]}`;
  const attributes = {
    title,
    width: '100%',
    height: `${height}`,
    loading: 'lazy',
    allow: 'clipboard-write',
    frameborder: '0',
  };
  return `${tag('iframe', { src: origin + frameAddressOf(choice), ...attributes, 'data-hfs-frame': '' })}</iframe>`;
}

function plainLink({ record, lang }: Choice, { origin }: Surroundings): string {
  return `<p>${tag('a', { href: origin + record.page[lang] })}${escape(record.title[lang])}</a></p>`;
}

/** Lets the browser fetch the record beside the script, not after it. */
function preload(choice: Choice, around: Surroundings): string {
  return tag('link', { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: recordOf(choice, around) });
}

/** The address the script will fetch. */
function recordOf({ record, version }: Choice, { origin }: Surroundings): string {
  return `${origin}/data/${record.path}${version === 'live' ? '' : `.${version}`}.json`;
}

/** The tag, with the text inside that is read until the script comes. */
function element(choice: Choice, around: Surroundings): string {
  const { widget, record, lang, headingLevel, version, settings } = choice;
  const own = Object.entries(settings).map(([name, value]) => [name, isOn(choice, name) ? '' : value]);
  const start = tag(widget.tag, {
    src: `${around.origin}/data/${record.path}.json`,
    ...(version !== 'live' && { version }),
    lang,
    'heading-level': `${headingLevel}`,
    ...(Object.fromEntries(own) as Record<string, string>),
  });
  return `${start}\n${around.content || plainLink(choice, around)}\n</${widget.tag}>`;
}

function isOn({ widget }: Choice, name: string): boolean {
  return widget.settings.find((setting) => setting.name === name)?.kind === 'boolean';
}

/** A file of ours on another's page: fetched without cookies, and used only if it is unchanged. */
function file(name: string, { origin, integrity }: Surroundings): Record<string, string> {
  const hash = integrity[name];
  const address = `${origin}/widgets/${name}`;
  return {
    [name.endsWith('.css') ? 'href' : 'src']: address,
    ...(hash && { integrity: hash, crossorigin: 'anonymous' }),
  };
}

function tag(name: string, attributes: Record<string, string>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}${value && `="${escape(value)}"`}`);
  return `<${name}${written.join('')}>`;
}
