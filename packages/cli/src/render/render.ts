import { renderWidget, type WidgetTag } from '@helsefellesskap/elements/server';
import { dayInNorway } from '@helsefellesskap/model';
import { choiceRefused, offered } from '../choices.js';
import type { Attributes, RenderFlags } from '../commands/render.js';
import type { Context } from '../context.js';
import { inTag, page, titleOf } from '../page.js';
import { findShown, type Found } from '../record/find.js';
import { wrongCall, wrongInput } from '../refusal.js';
import { save } from '../save.js';
import { attributeNames, fitting, widgets, widgetsThatTake, type ShownType } from '../widgets.js';

type FoundShown = Found<ShownType>;

/** Writes what a widget shows of a record. */
export async function render(this: Context, flags: RenderFlags, name: string): Promise<void> {
  const chosen = attributesOf(flags);
  if (flags.widget) refuseStrangers(flags.widget, chosen);
  const found = await findShown(name);
  const tag = flags.widget ?? fitting[found.type];
  refuseStrangers(tag, chosen);
  refuseOtherKinds(tag, found);
  refuseUnknownChoices(tag, chosen, found);

  const { lang = 'nb', headingLevel = flags.document ? 1 : 2, date = dayInNorway(new Date()), src, out } = flags;
  const bare = await widgetHtml(tag, found, { lang, headingLevel, today: date, attributes: chosen });
  const wrapped =
    src === undefined ? bare : inTag(bare, tag, { src, lang, 'heading-level': String(headingLevel), ...chosen });
  const html = `${flags.document ? page(wrapped, titleOf(found, lang, chosen.term), lang) : wrapped}\n`;

  if (out !== undefined) await save(out, html, { ...flags, keep: name });
  const { type, record } = found;
  const result = { widget: tag, type, id: record['id'], lang, headingLevel, date, ...chosen };
  if (this.isJson)
    this.stdout.write(
      `${JSON.stringify({ ok: true, ...result, ...(out === undefined ? { html } : { out }) }, null, 2)}\n`,
    );
  else if (out === undefined) this.stdout.write(html);
}

function attributesOf(flags: RenderFlags): Record<string, string> & Attributes {
  return Object.fromEntries(attributeNames.flatMap((name) => (flags[name] === undefined ? [] : [[name, flags[name]]])));
}

function refuseStrangers(tag: WidgetTag, chosen: Attributes): void {
  const stranger = attributeNames.find((name) => chosen[name] !== undefined && !widgets[tag].takes?.includes(name));
  if (stranger) throw wrongCall('not-taken', [tag, stranger, widgetsThatTake(stranger)]);
}

function refuseOtherKinds(tag: WidgetTag, { record, type }: FoundShown): void {
  const { type: shown, kinds } = widgets[tag];
  const kind =
    kinds && kinds.find((kind) => kind === record['kind']) === undefined ? String(record['kind']) : undefined;
  if (type !== shown) throw wrongInput('other-type', [tag, shown, type, fitting[type]]);
  if (kind !== undefined) throw wrongInput('other-kind', [tag, kinds ?? [], kind, fitting[type]]);
}

function refuseUnknownChoices(tag: WidgetTag, chosen: Attributes, { record }: FoundShown): void {
  const { needs } = widgets[tag];
  if (needs && chosen[needs] === undefined) throw wrongCall('needed', [tag, needs, offered(needs, record)]);
  for (const name of attributeNames) {
    const refused = chosen[name] !== undefined && choiceRefused(name, chosen[name], record);
    if (refused) throw refused;
  }
}

/** The widgets trust what is published; where they cannot show it, the schema tells why. */
async function widgetHtml(
  tag: WidgetTag,
  found: FoundShown,
  options: Parameters<typeof renderWidget>[2],
): Promise<string> {
  try {
    return renderWidget(tag, found.record, options);
  } catch {
    throw (await found.explain()) ?? wrongInput('cannot-show', [tag]);
  }
}
