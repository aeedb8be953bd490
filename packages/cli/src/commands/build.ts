import { buildCommand } from '@stricli/core';
import { dayInNorway, type IsoDate, type Language } from '@helsefellesskap/model';
import type { Publisher } from '@helsefellesskap/model/interop';
import type { Result } from '../check/result.js';
import { coloursFor } from '../colours.js';
import type { Context } from '../context.js';
import { commonFlags, given, named, valued, type CommonFlags } from '../flags.js';
import type { Words } from '../locales/index.js';
import { nowhere, nowhereText } from '../nowhere.js';
import { progress } from '../progress.js';
import { Refusal, wrongCall } from '../refusal.js';
import { folderToWrite, saveFolder } from '../save-folder.js';
import { complaintOf } from '../record/read.js';
import { readFolder } from '../site/records.js';
import { siteFiles } from '../site/site.js';
import { contactAddress, day, language, organisationNumber, siteAddress } from '../values.js';
import { version } from '../version.js';

interface Flags extends CommonFlags {
  out?: string;
  base?: string;
  lang?: Language;
  date?: IsoDate;
  publisher?: string;
  publisherName?: string;
  contact?: string;
  force?: boolean;
}

/** `helsefellesskap build`: a folder of records as a static site of data. */
export function buildSiteCommand(words: Words) {
  const { brief, description, usage, folder, flags, placeholders, progress: told, done } = words.build;
  return buildCommand<Flags, [string], Context>({
    docs: { brief, fullDescription: description, customUsage: usage },
    parameters: {
      positional: { kind: 'tuple', parameters: [named(folder, placeholders.folder)] },
      aliases: { o: 'out' },
      flags: {
        out: valued(flags.out, placeholders.folder, String),
        base: valued(flags.base(nowhere), placeholders.address, siteAddress),
        lang: valued(flags.lang, placeholders.lang, language),
        date: valued(flags.date, placeholders.date, day),
        publisher: valued(flags.publisher, placeholders.number, organisationNumber),
        publisherName: valued(flags.publisherName, placeholders.name, String),
        contact: valued(flags.contact, placeholders.address, contactAddress),
        force: given(flags.force),
        ...commonFlags(words),
      },
    },
    async func(
      this: Context,
      { out, base = nowhere, lang = 'nb', date = dayInNorway(new Date()), force = false, ...rest },
      name,
    ) {
      if (out === undefined) throw wrongCall('out-missing', []);
      const publisher = publisherOf(rest);
      const target = await folderToWrite(out, { force, keep: name, read: sourceFolders });
      const source = await readFolder(name, date);
      if (source.wrong) return await tellWrong(source.wrong, this);
      const options = { base, language: lang, day: date, ...(publisher && { publisher }) };
      const making = progress(this.stderr, told.made, source.records.length);
      const files = await siteFiles(source, options, await version(), making.at);
      making.end();
      const writing = progress(this.stderr, told.written, files.size);
      await saveFolder(target, files, writing.at).finally(writing.end);
      const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
      const result = { ok: true, out, base, date, files: files.size, bytes };
      this.stdout.write(
        this.isJson ? `${JSON.stringify(result, null, 2)}\n` : `${done(files.size, bytes, out, base)}\n`,
      );
      if (base === nowhere && !this.isJson) this.stderr.write(nowhereText(this.ui));
    },
  });
}

const sourceFolders = ['frozen', 'partnerships', 'patient-groups', 'plans', 'registers'];

/** Says what is wrong in the folder as `check` does; to programs as every other refusal. */
async function tellWrong(wrong: Result, { ui, words, isJson, stderr, env, fail }: Context): Promise<void> {
  if (isJson)
    throw new Refusal(
      wrong.findings.map((finding) => complaintOf(finding, finding.file)),
      1,
    );
  const { asText } = await import('../check/check.js');
  const reader = { ui, words: words.check, colours: coloursFor(stderr, env), isShort: false, isOnlyMust: true };
  stderr.write(asText(wrong, reader));
  fail();
}

/** A publisher is a number and a name; one without the other would be half a publisher. */
function publisherOf({
  publisher,
  publisherName,
  contact,
}: Pick<Flags, 'publisher' | 'publisherName' | 'contact'>): Publisher | undefined {
  if (publisher === undefined && publisherName === undefined && contact === undefined) return undefined;
  if (publisher === undefined || publisherName === undefined) throw wrongCall('publisher-in-part', []);
  return { orgNumber: publisher, name: publisherName, ...(contact !== undefined && { contact }) };
}
