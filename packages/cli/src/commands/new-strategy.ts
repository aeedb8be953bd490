import { buildCommand } from '@stricli/core';
import type { IsoDate, Language } from '@helsefellesskap/model';
import type { Context } from '../context.js';
import { commonFlags, given, valued, type CommonFlags } from '../flags.js';
import type { Words } from '../locales/index.js';
import { givenDate, language, partnershipId, webAddress, yamlFile } from '../values.js';

/** What `new strategy` may be told. */
export interface NewStrategyFlags extends CommonFlags {
  partnership?: string;
  title?: string;
  from?: IsoDate;
  to?: IsoDate;
  document?: string;
  url?: string;
  lang?: Language;
  out?: string;
  force?: boolean;
}

/** `helsefellesskap new strategy`: the file of a strategy, with an example of every section. */
export function newStrategyCommand(words: Words) {
  const { strategy, flags, placeholders } = words.new;
  return buildCommand<NewStrategyFlags, [], Context>({
    docs: { brief: strategy.brief, fullDescription: strategy.description, customUsage: strategy.usage },
    parameters: {
      aliases: { o: 'out' },
      flags: {
        partnership: valued(flags.partnership, 'id', partnershipId),
        title: valued(flags.title, placeholders.title, String),
        from: valued(flags.from, placeholders.year, givenDate),
        to: valued(flags.to, placeholders.year, givenDate),
        document: valued(flags.document, placeholders.file, String),
        url: valued(flags.url, placeholders.address, webAddress('url')),
        lang: valued(flags.lang, placeholders.lang, language),
        out: valued(flags.out, placeholders.file, yamlFile),
        force: given(flags.force),
        ...commonFlags(words),
      },
    },
    loader: async () => (await import('../starting-file/new-strategy.js')).newStrategy,
  });
}
