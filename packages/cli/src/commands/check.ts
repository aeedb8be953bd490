import { buildCommand } from '@stricli/core';
import type { IsoDate } from '@helsefellesskap/model';
import type { Level } from '@helsefellesskap/model/checks';
import type { Context } from '../context.js';
import { commonFlags, named, valued, type CommonFlags } from '../flags.js';
import type { Words } from '../locales/index.js';
import { ciService, day, level } from '../values.js';

/** What `check` may be told. */
export interface CheckFlags extends CommonFlags {
  level?: Level;
  ci?: 'github';
  date?: IsoDate;
  documents?: string;
}

/** `helsefellesskap check`: what must be mended in files, what should be, and tips. */
export function checkCommand(words: Words) {
  const { brief, description, usage, files, flags, placeholders } = words.check;
  return buildCommand<CheckFlags, string[], Context>({
    docs: { brief, fullDescription: description, customUsage: usage },
    parameters: {
      positional: { kind: 'array', parameter: named(files, placeholders.files) },
      flags: {
        level: valued(flags.level, 'error|warning|tip', level),
        ci: valued(flags.ci, 'github', ciService),
        date: valued(flags.date, placeholders.date, day),
        documents: valued(flags.documents, placeholders.folder, String),
        ...commonFlags(words),
      },
    },
    loader: async () => (await import('../check/check.js')).check, // the rules take longer to load than the program
  });
}
