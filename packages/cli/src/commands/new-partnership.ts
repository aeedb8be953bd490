import { buildCommand } from '@stricli/core';
import type { IndexedMunicipality, Language } from '@helsefellesskap/model';
import type { Context } from '../context.js';
import { commonFlags, given, severalOf, valued, type CommonFlags } from '../flags.js';
import type { Words } from '../locales/index.js';
import { language, municipality, recordId, webAddress, yamlFile } from '../values.js';

/** What `new partnership` may be told. */
export interface NewPartnershipFlags extends CommonFlags {
  name?: string;
  id?: string;
  municipality?: IndexedMunicipality[];
  website?: string;
  lang?: Language;
  out?: string;
  force?: boolean;
}

/** `helsefellesskap new partnership`: the file of a partnership that is not there yet. */
export function newPartnershipCommand(words: Words) {
  const { partnership, flags, placeholders } = words.new;
  return buildCommand<NewPartnershipFlags, [], Context>({
    docs: { brief: partnership.brief, fullDescription: partnership.description, customUsage: partnership.usage },
    parameters: {
      aliases: { o: 'out' },
      flags: {
        name: valued(flags.name, placeholders.name, String),
        id: valued(flags.id, 'id', recordId),
        municipality: severalOf(flags.municipality, placeholders.municipality, municipality),
        website: valued(flags.website, placeholders.address, webAddress('website')),
        lang: valued(flags.lang, placeholders.lang, language),
        out: valued(flags.out, placeholders.file, yamlFile),
        force: given(flags.force),
        ...commonFlags(words),
      },
    },
    loader: async () => (await import('../starting-file/new-partnership.js')).newPartnership,
  });
}
