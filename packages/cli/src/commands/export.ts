import { resolve } from 'node:path';
import { buildCommand } from '@stricli/core';
import { dayInNorway, type IsoDate, type Language } from '@helsefellesskap/model';
import type { ExportOptions } from '@helsefellesskap/model/interop';
import type { Context } from '../context.js';
import { commonFlags, given, named, valued, type CommonFlags } from '../flags.js';
import { formatNames, opensAsOther, writerFor, writerNamed, type Writer } from '../formats.js';
import type { Words } from '../locales/index.js';
import { lossText } from '../loss/tell.js';
import { nowhere, nowhereText } from '../nowhere.js';
import { findRecord, type Found } from '../record/find.js';
import { Refusal, wrongCall, wrongInput } from '../refusal.js';
import { fileToWrite, save } from '../save.js';
import { day, language, siteAddress } from '../values.js';

interface Flags extends CommonFlags {
  to?: Writer;
  out?: string;
  loss?: string;
  lang?: Language;
  base?: string;
  date?: IsoDate;
  force?: boolean;
}

/** `helsefellesskap export`: a record in another format, and what that format could not hold. */
export function exportCommand(words: Words) {
  const { brief, description, usage, record, flags, placeholders } = words.export;
  return buildCommand<Flags, [string], Context>({
    docs: { brief, fullDescription: description, customUsage: usage },
    parameters: {
      positional: { kind: 'tuple', parameters: [named(record, placeholders.record)] },
      aliases: { t: 'to', o: 'out' },
      flags: {
        to: valued(flags.to(formatNames), placeholders.format, writerNamed),
        out: valued(flags.out, placeholders.file, String),
        loss: valued(flags.loss, placeholders.file, String),
        lang: valued(flags.lang, placeholders.lang, language),
        base: valued(flags.base(nowhere), placeholders.address, siteAddress),
        date: valued(flags.date, placeholders.date, day),
        force: given(flags.force),
        ...commonFlags(words),
      },
    },
    func: exportTo,
  });
}

async function exportTo(this: Context, flags: Flags, name: string): Promise<void> {
  const { out, loss: lossFile } = flags;
  const writer = flags.to ?? (out === undefined ? undefined : writerFor(out));
  if (!writer) throw wrongCall('to-missing', [formatNames]);
  if (out !== undefined && opensAsOther(out, writer))
    throw wrongCall('out-other-table', [out, writer.name, writer.extension]);
  if (out !== undefined && lossFile !== undefined && resolve(out) === resolve(lossFile))
    throw wrongCall('same-file', [out]);
  const options: ExportOptions = {
    base: flags.base ?? nowhere,
    language: flags.lang ?? 'nb',
    day: flags.date ?? dayInNorway(new Date()),
  };
  const found = await findRecord(name);
  if (!writer.takes.includes(found.type))
    throw wrongInput('not-taken-by-format', [writer.name, writer.takes, found.type]);
  const { content, loss } = await written(writer, found, options);
  if (content.length === 0) throw wrongInput('nothing-to-write', [writer.name]);
  const isText = typeof content === 'string';
  if (!isText && out === undefined && (this.stdout.isTTY || this.isJson)) throw wrongCall('out-for-binary', []);

  const made = {
    format: writer.name,
    type: found.type,
    id: found.record['id'] ?? found.record['number'],
    lang: options.language,
    date: options.day,
  };
  const saving = { ...flags, keep: name };
  for (const file of [out, lossFile]) if (file !== undefined) await fileToWrite(file, saving); // both, before one is written
  if (out !== undefined) await save(out, content, saving);
  if (lossFile !== undefined) await save(lossFile, `${JSON.stringify({ ...made, loss }, null, 2)}\n`, saving);
  if (this.isJson)
    this.stdout.write(
      `${JSON.stringify({ ok: true, ...made, loss, ...(out === undefined ? { text: content } : { out }) }, null, 2)}\n`,
    );
  else if (out === undefined) this.stdout.write(content);
  if (this.isJson) return;
  if (lossFile === undefined) this.stderr.write(lossText(writer.name, loss, this.ui));
  if (flags.base === undefined && isText && content.includes(nowhere)) this.stderr.write(nowhereText(this.ui));
}

/** Writers trust what is published; where they cannot write it, the schema tells why. */
async function written(writer: Writer, found: Found, options: ExportOptions): ReturnType<Writer['write']> {
  try {
    return await writer.write(found.record, options);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw (await found.explain()) ?? wrongInput('cannot-export', [writer.name]);
  }
}
