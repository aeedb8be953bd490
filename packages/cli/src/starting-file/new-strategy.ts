import { basename } from 'node:path';
import { partnershipIds } from '@helsefellesskap/data';
import { firstDay, lastDay, type IsoDate } from '@helsefellesskap/model';
import type { NewStrategyFlags } from '../commands/new-strategy.js';
import type { Context } from '../context.js';
import { wrongCall } from '../refusal.js';
import { isRecordId } from '../values.js';
import { sourceFrom } from './document.js';
import { handOver, languagesOf } from './hand-over.js';
import { knownPartnership } from './known.js';
import { schemaAddress } from './schema-address.js';
import { strategyFile } from './strategy.js';

/** Makes the file of a strategy from what the flags say and the document shows. */
export async function newStrategy(this: Context, flags: NewStrategyFlags): Promise<void> {
  const { partnership = 'mitt-helsefellesskap', document, url, out, from, to } = flags;
  if (from !== undefined && to !== undefined && firstDay(from) > lastDay(to))
    throw wrongCall('years-swapped', [from, to]);
  const languages = languagesOf(this, flags.lang);
  const known = partnershipIds.find((id) => id === partnership);
  const name = known && knownPartnership(known).name;
  const title = flags.title === undefined ? undefined : oneLine(flags.title);
  const id = `${partnership}/${ownName(out, from)}`;
  const read = document === undefined ? undefined : await sourceFrom(document, title);
  const text = strategyFile({
    ...{ id, partnership, title, from, to, url, ...languages },
    ...{ schema: schemaAddress('plan', out), file: out ?? `${id.split('/')[1]}.yml` },
    publisher:
      name && (name.original === languages.lang ? name[name.original] : { [name.original]: name[name.original] }),
    ...{ sha256: read?.sha256, countedBy: read?.countedBy },
    source: read?.source ?? { method: 'external', document: 'strategy' },
  });
  await handOver(this, { type: 'strategy', id, text }, { ...flags, ...(document !== undefined && { keep: document }) });
}

/** The last step of the id: it is that of the file, where that can be one. */
function ownName(out: string | undefined, from: IsoDate | undefined): string {
  const file = out === undefined ? '' : basename(out).replace(/\.ya?ml$/i, '');
  if (isRecordId(file)) return file;
  return from === undefined ? 'strategy' : `strategy-${from.slice(0, 4)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
