import { buildCommand } from '@stricli/core';
import type { WidgetTag } from '@helsefellesskap/elements/server';
import type { IsoDate, Language } from '@helsefellesskap/model';
import type { Context } from '../context.js';
import { commonFlags, given, named, valued, type CommonFlags } from '../flags.js';
import type { Words } from '../locales/index.js';
import { address, day, headingLevel, language, widget } from '../values.js';
import type { AttributeName } from '../widgets.js';

/** Attributes of the widget. */
export type Attributes = Partial<Record<AttributeName, string>>;

/** What `render` may be told. */
export interface RenderFlags extends Attributes, CommonFlags {
  widget?: WidgetTag;
  lang?: Language;
  headingLevel?: number;
  date?: IsoDate;
  src?: string;
  document?: boolean;
  out?: string;
  force?: boolean;
}

/** `helsefellesskap render`: a record as clean HTML. */
export function renderCommand(words: Words) {
  const { brief, description, usage, record, flags, placeholders } = words.render;
  return buildCommand<RenderFlags, [string], Context>({
    docs: { brief, fullDescription: description, customUsage: usage },
    parameters: {
      positional: { kind: 'tuple', parameters: [named(record, placeholders.record)] },
      aliases: { w: 'widget', o: 'out' },
      flags: {
        widget: valued(flags.widget, placeholders.widget, widget),
        lang: valued(flags.lang, placeholders.lang, language),
        headingLevel: valued(flags.headingLevel, '1–6', headingLevel),
        date: valued(flags.date, placeholders.date, day),
        element: valued(flags.element, 'id', String),
        term: valued(flags.term, placeholders.term, String),
        href: valued(flags.href, placeholders.address, String),
        current: valued(flags.current, 'id', String),
        group: valued(flags.group, 'id', String),
        theme: valued(flags.theme, 'id', String),
        strength: valued(flags.strength, placeholders.strength, String),
        src: valued(flags.src, placeholders.address, address),
        document: given(flags.document),
        out: valued(flags.out, placeholders.file, String),
        force: given(flags.force),
        ...commonFlags(words),
      },
    },
    loader: async () => (await import('../render/render.js')).render, // the widgets take longer to load than the program
  });
}
