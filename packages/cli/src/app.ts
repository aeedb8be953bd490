import { AliasNotFoundError, ArgumentParseError, buildApplication, buildRouteMap, FlagNotFoundError, text_en, UnexpectedFlagError, UnexpectedPositionalError, UnsatisfiedFlagError, UnsatisfiedPositionalError, type Application, type ApplicationText } from '@stricli/core'; // prettier-ignore
import { buildSiteCommand } from './commands/build.js';
import { checkCommand } from './commands/check.js';
import { exportCommand } from './commands/export.js';
import { importCommand } from './commands/import.js';
import { newCommands } from './commands/new.js';
import { renderCommand } from './commands/render.js';
import type { Context } from './context.js';
import type { Words } from './locales/index.js';
import { Refusal, wrongCall } from './refusal.js';

/**
 * The program in one language. A command is a file in `commands/` and a line here.
 * @param refuse is told of what went wrong; the library's own lines about it are not shown
 */
export function application(words: Words, version: string, refuse: (error: unknown) => void): Application<Context> {
  const root = buildRouteMap({
    routes: {
      build: buildSiteCommand(words),
      check: checkCommand(words),
      export: exportCommand(words),
      import: importCommand(words),
      new: newCommands(words),
      render: renderCommand(words),
    },
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
      const near = corrections.map((correction) => correction.replaceAll('`', ''));
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
    versionInfo: { currentVersion: version },
    scanner: { caseStyle: 'allow-kebab-for-camel', allowArgumentEscapeSequence: true },
    documentation: { onlyRequiredInUsageLine: true },
    localization: { text },
  });
}

/** The library's word for a mistake in the arguments, as ours. */
function asRefusal(error: unknown, words: Words): unknown {
  if (error instanceof ArgumentParseError) return error.exception instanceof Refusal ? error.exception : error;
  if (error instanceof FlagNotFoundError) {
    const near = error.corrections.map((name) => `--${kebab(name)}`);
    return wrongCall('unknown-flag', [`--${error.input}`, near], near);
  }
  if (error instanceof AliasNotFoundError) return wrongCall('unknown-flag', [`-${error.input}`, []]);
  if (error instanceof UnsatisfiedFlagError) return wrongCall('value-missing', [`--${kebab(error.externalFlagName)}`]);
  if (error instanceof UnexpectedFlagError) return wrongCall('flag-twice', [`--${kebab(error.externalFlagName)}`]);
  if (error instanceof UnexpectedPositionalError) return wrongCall('one-too-many', [error.input]);
  if (error instanceof UnsatisfiedPositionalError) {
    const { build, import: table } = words;
    if (error.placeholder === build.placeholders.folder) return wrongCall('folder-missing', []);
    return wrongCall(error.placeholder === table.placeholders.table ? 'not-a-table' : 'record-missing', []);
  }
  return error;
}

function kebab(name: string): string {
  return name.replace(/^-+/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
