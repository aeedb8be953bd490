import { buildCommand } from '@stricli/core';
import { partnershipIds } from '@helsefellesskap/data';
import type { IndexedMunicipality } from '@helsefellesskap/model';
import type { Context } from '../context.js';
import { commonFlags, given, severalOf, valued, type CommonFlags } from '../flags.js';
import type { Words } from '../locales/index.js';
import { handOver, idFrom, startsIn } from '../starting-file/hand-over.js';
import { municipality, organisationsOf } from '../starting-file/known.js';
import { partnershipFile } from '../starting-file/partnership.js';
import { schemaAddress } from '../starting-file/schema-address.js';
import type { Explained } from '../starting-file/words.js';
import { explainedLanguage, recordId, webAddress } from '../values.js';

interface Flags extends CommonFlags {
  name?: string;
  id?: string;
  municipality?: IndexedMunicipality[];
  website?: string;
  lang?: Explained;
  out?: string;
  force?: boolean;
}

/** `helsefellesskap new partnership`: the file of a partnership that is not there yet. */
export function newPartnershipCommand(words: Words) {
  const { partnership, flags, placeholders } = words.new;
  return buildCommand<Flags, [], Context>({
    docs: { brief: partnership.brief, fullDescription: partnership.description, customUsage: partnership.usage },
    parameters: {
      aliases: { o: 'out' },
      flags: {
        name: valued(flags.name, placeholders.name, String),
        id: valued(flags.id, 'id', recordId),
        municipality: severalOf(flags.municipality, placeholders.municipality, municipality),
        website: valued(flags.website, placeholders.address, webAddress('website')),
        lang: valued(flags.lang, 'nb|nn', explainedLanguage),
        out: valued(flags.out, placeholders.file, String),
        force: given(flags.force),
        ...commonFlags(words),
      },
    },
    func: newPartnership,
  });
}

async function newPartnership(this: Context, flags: Flags): Promise<void> {
  const { name, website, municipality: members = [], out } = flags;
  const id = flags.id ?? (name ? idFrom(name, partnershipIds) : 'mitt-helsefellesskap');
  const text = partnershipFile({
    ...{ id, name, website },
    ...{ lang: startsIn(this, flags.lang), schema: schemaAddress('partnership', out), file: out ?? 'partnership.yml' },
    members: members.map(({ number, names }) => ({ municipality: number, name: names.nb })),
    ...organisationsOf(members),
  });
  await handOver(this, { type: 'partnership', id, text }, flags);
}
