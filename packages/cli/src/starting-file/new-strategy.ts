import { partnershipIds } from '@helsefellesskap/data';
import { dayInNorway, firstDay, lastDay } from '@helsefellesskap/model';
import type { NewStrategyFlags } from '../commands/new-strategy.js';
import type { Context } from '../context.js';
import { wrongCall } from '../refusal.js';
import { sourceFrom } from './document.js';
import { handOver, startsIn } from './hand-over.js';
import { knownPartnership } from './known.js';
import { schemaAddress } from './schema-address.js';
import { strategyFile } from './strategy.js';
import { fileWords } from './words.js';

/** Makes the file of a strategy from what the flags say and the document shows. */
export async function newStrategy(this: Context, flags: NewStrategyFlags): Promise<void> {
  const { partnership = 'mitt-helsefellesskap', document, url, out } = flags;
  const { from = dayInNorway(new Date()).slice(0, 4), to = flags.from ? undefined : `${Number(from) + 3}` } = flags;
  if (to !== undefined && firstDay(from) > lastDay(to)) throw wrongCall('years-swapped', [from, to]);
  const lang = startsIn(this, flags.lang);
  const say = fileWords[lang].strategy;
  const known = partnershipIds.find((id) => id === partnership);
  const name = known && knownPartnership(known).name;
  const named = name?.[name.original] ?? say.name;
  const title = oneLine(flags.title ?? `${say.titleOf(named)} ${to ? `${from}–${to}` : from}`);
  const id = `${partnership}/strategy-${from.slice(0, 4)}`;
  const read = document === undefined ? undefined : await sourceFrom(document, title);
  const text = strategyFile({
    ...{ id, partnership, title, isProposed: flags.title === undefined, from, to, url, lang },
    ...{ schema: schemaAddress('plan', out), file: out ?? `${id.split('/')[1]}.yml` },
    publisher: name && (name.original === lang ? named : { [name.original]: named }),
    ...{ sha256: read?.sha256, countedBy: read?.countedBy },
    source: read?.source ?? { method: 'external', document: 'strategy' },
  });
  await handOver(this, { type: 'strategy', id, text }, { ...flags, ...(document !== undefined && { keep: document }) });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
