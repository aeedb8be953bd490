import { buildCommand } from '@stricli/core';
import { partnershipIds } from '@helsefellesskap/data';
import { dayInNorway, firstDay, lastDay, type IsoDate } from '@helsefellesskap/model';
import type { Context } from '../context.js';
import { commonFlags, given, valued, type CommonFlags } from '../flags.js';
import type { Words } from '../locales/index.js';
import { wrongCall } from '../refusal.js';
import { sourceFrom } from '../starting-file/document.js';
import { handOver, startsIn } from '../starting-file/hand-over.js';
import { knownPartnership } from '../starting-file/known.js';
import { schemaAddress } from '../starting-file/schema-address.js';
import { strategyFile } from '../starting-file/strategy.js';
import { fileWords, type Explained } from '../starting-file/words.js';
import { explainedLanguage, givenDate, partnershipId, webAddress } from '../values.js';

interface Flags extends CommonFlags {
  partnership?: string;
  title?: string;
  from?: IsoDate;
  to?: IsoDate;
  document?: string;
  url?: string;
  lang?: Explained;
  out?: string;
  force?: boolean;
}

/** `helsefellesskap new strategy`: the file of a strategy, with an example of every section. */
export function newStrategyCommand(words: Words) {
  const { strategy, flags, placeholders } = words.new;
  return buildCommand<Flags, [], Context>({
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
        lang: valued(flags.lang, 'nb|nn', explainedLanguage),
        out: valued(flags.out, placeholders.file, String),
        force: given(flags.force),
        ...commonFlags(words),
      },
    },
    func: newStrategy,
  });
}

async function newStrategy(this: Context, flags: Flags): Promise<void> {
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
  await handOver(this, { type: 'strategy', id, text }, flags);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
