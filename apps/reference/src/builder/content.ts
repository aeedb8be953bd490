import { renderWidget, type WidgetTag } from '@helsefellesskap/elements/server';
import type { Choice } from './choice.js';

const records = new Map<string, Promise<unknown>>();

/** The widget of a choice as HTML; nothing for one that cannot be written. */
export async function contentOf({ widget, record, lang, headingLevel, version, settings }: Choice): Promise<string> {
  if (!widget.isWritten) return '';
  const name = version === 'live' ? record.path : `${record.path}.${version}`;
  const value = await fetched(`/data/${name}.json`);
  return renderWidget(widget.tag as WidgetTag, value, { lang, headingLevel, attributes: settings });
}

/** What failed is forgotten, so that another choice tries again. */
function fetched(address: string): Promise<unknown> {
  const known = records.get(address);
  if (known) return known;
  const fresh = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json() as Promise<unknown>;
  });
  fresh.catch(() => records.delete(address));
  records.set(address, fresh);
  return fresh;
}
