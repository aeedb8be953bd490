import {
  AliasNotFoundError,
  ArgumentParseError,
  buildApplication,
  buildCommand,
  buildRouteMap,
  FlagNotFoundError,
  text_en,
  UnexpectedFlagError,
  UnexpectedPositionalError,
  UnsatisfiedFlagError,
  UnsatisfiedPositionalError,
  type Application,
  type ApplicationText,
} from '@stricli/core';
import type { Context } from './context.js';
import type { Words } from './locales/index.js';
import { nearest } from './nearest.js';
import { Refusal, wrongCall } from './refusal.js';
import { version } from './version.js';

/** A command is a file in `commands/` and a line here. Only the one that is asked for is loaded. */
const commands = {
  build: async (words: Words) => (await import('./commands/build.js')).buildSiteCommand(words),
  check: async (words: Words) => (await import('./commands/check.js')).checkCommand(words),
  export: async (words: Words) => (await import('./commands/export.js')).exportCommand(words),
  import: async (words: Words) => (await import('./commands/import.js')).importCommand(words),
  new: async (words: Words) => (await import('./commands/new.js')).newCommands(words),
  render: async (words: Words) => (await import('./commands/render.js')).renderCommand(words),
};
type Name = keyof typeof commands;
type Route = Awaited<ReturnType<(typeof commands)[Name]>>;

/**
 * The program in one language.
 * @param asked the first argument; what is not asked for is there by its name, for help and for what was meant
 * @param refuse is told of what went wrong; the library's own lines about it are not shown
 */
export async function application(
  words: Words,
  asked: string | undefined,
  refuse: (error: unknown) => void,
): Promise<Application<Context>> {
  const names = Object.keys(commands) as Name[];
  const entries = names.map(async (name) => [
    name,
    name === asked ? await commands[name](words) : named(words[name].brief),
  ]);
  const root = buildRouteMap<string, Context>({
    routes: Object.fromEntries(await Promise.all(entries)) as Record<string, Route>,
    docs: { brief: words.brief, fullDescription: words.description },
  });
  const told = (error: unknown): string => {
    refuse(error);
    return '';
  };
  const text: ApplicationText = {
    ...text_en,
    ...words.help,
    noCommandRegisteredForInput: ({ input, corrections }) => {
      if (input.startsWith('-')) return told(unknownFlag(input, ['help', 'version']));
      const isHelp = /^(?:help|hjelp)$/i.test(input);
      const spelt = corrections.map((correction) => correction.replaceAll('`', '')); // in small letters alone
      const near = isHelp ? [] : spelt.length > 0 ? spelt : nearest(input, names);
      return told(wrongCall('unknown-command', [input, near], near));
    },
    exceptionWhileParsingArguments: (error) => told(asRefusal(error, words)),
    exceptionWhileRunningCommand: told,
    exceptionWhileLoadingCommandFunction: told,
    exceptionWhileLoadingCommandContext: told,
    exceptionWhileRunningIntegrationFlag: ({ exception }) => told(exception),
    exceptionWhileRunningIntegrationHook: ({ exception }) => told(exception),
  };
  return buildApplication(root, {
    name: 'helsefellesskap',
    versionInfo: { getCurrentVersion: version },
    scanner: { caseStyle: 'allow-kebab-for-camel', allowArgumentEscapeSequence: true },
    documentation: { onlyRequiredInUsageLine: true },
    localization: { text },
  });
}

/** A command that is only named. */
function named(brief: string): Route {
  return buildCommand<object, [], Context>({ docs: { brief }, parameters: {}, func: () => undefined });
}

/** The library's word for a mistake in the arguments, as ours. */
function asRefusal(error: unknown, words: Words): unknown {
  if (error instanceof ArgumentParseError) {
    const { externalFlagNameOrPlaceholder: name, input, exception } = error;
    if (input.trim() === '') return missing(name, words);
    return exception instanceof Refusal ? exception : error;
  }
  if (error instanceof FlagNotFoundError) return unknownFlag(`--${error.input}`, error.corrections.map(kebab));
  if (error instanceof AliasNotFoundError) return wrongCall('unknown-flag', [`-${error.input}`, []]);
  if (error instanceof UnsatisfiedFlagError) return missing(error.externalFlagName, words);
  if (error instanceof UnexpectedFlagError) return wrongCall('flag-twice', [`--${kebab(error.externalFlagName)}`]);
  if (error instanceof UnexpectedPositionalError)
    return wrongCall(error.expectedCount === 0 ? 'flag-before' : 'one-too-many', [error.input]);
  if (error instanceof UnsatisfiedPositionalError) return missing(error.placeholder, words);
  return error;
}

function unknownFlag(flag: string, known: readonly string[]): Refusal {
  const near = nearest(flag.replace(/^-+/, ''), known).map((name) => `--${name}`);
  return wrongCall('unknown-flag', [flag, near], near);
}

/** What is not there, or has nothing in it: something that stands alone, by its placeholder, or the value of a flag. */
function missing(name: string, { build, check, export: record, import: table }: Words): Refusal {
  switch (name) {
    case check.placeholders.files:
      return wrongCall('files-missing', []);
    case build.placeholders.folder:
      return wrongCall('folder-missing', []);
    case table.placeholders.table:
      return wrongCall('not-a-table', []);
    case record.placeholders.record:
      return wrongCall('record-missing', []);
    default:
      return wrongCall('value-missing', [`--${kebab(name)}`]);
  }
}

function kebab(name: string): string {
  return name.replace(/^-+/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
