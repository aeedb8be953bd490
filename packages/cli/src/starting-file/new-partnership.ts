import { partnershipIds } from '@helsefellesskap/data';
import type { NewPartnershipFlags } from '../commands/new-partnership.js';
import type { Context } from '../context.js';
import { handOver, idFrom, languagesOf } from './hand-over.js';
import { organisationsOf } from './known.js';
import { partnershipFile } from './partnership.js';
import { schemaAddress } from './schema-address.js';

/** Makes the file of a partnership from what the flags say and the registers know. */
export async function newPartnership(this: Context, flags: NewPartnershipFlags): Promise<void> {
  const { name, website, municipality: named = [], out } = flags;
  const members = [...new Map(named.map((one) => [one.number, one])).values()]; // by name and by number, perhaps
  const id = flags.id ?? (name ? idFrom(name, partnershipIds) : 'mitt-helsefellesskap');
  const text = partnershipFile({
    ...{ id, name, website },
    ...{ ...languagesOf(this, flags.lang), schema: schemaAddress('partnership', out), file: out ?? 'partnership.yml' },
    members: members.map(({ number, names }) => ({ municipality: number, name: names.nb })),
    ...organisationsOf(members),
  });
  await handOver(this, { type: 'partnership', id, text }, flags);
}
