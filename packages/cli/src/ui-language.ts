import { languageOf } from '@helsefellesskap/model';
import { uiLanguages, type UiLanguage } from './locales/index.js';
import { nearest } from './nearest.js';
import { wrongCall, type Refusal } from './refusal.js';

/** What the command line says about the program itself, before any command is known. */
export interface Own {
  ui: UiLanguage;
  isJson: boolean;
  /** The rest, for the command. */
  args: string[];
  refusal?: Refusal;
}

/** Takes `--ui` out of the arguments, since help and complaints need it first. Without it the environment decides. */
export function ownArguments(all: readonly string[], env: NodeJS.ProcessEnv): Own {
  const args = [...all];
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const at = args.findIndex((arg, index) => index < end && /^--ui(=|$)/.test(arg));
  const own = { ui: fromEnvironment(env), isJson: args.slice(0, end).includes('--json') };
  const hollow = args.slice(0, end).find((arg) => /^--[^=]+=$/.test(arg)); // it would be taken for a file
  const dashed = args.slice(0, end).find((arg) => /^[–—]+[a-z-]+(=|$)/.test(arg)); // what programs of text make of --
  const refused =
    dashed !== undefined
      ? { refusal: wrongCall('long-dash', [dashed, dashed.replace(/^[–—]+/, '--')]) }
      : hollow !== undefined && { refusal: wrongCall('value-missing', [hollow.slice(0, -1)]) };
  if (at < 0) return { ...own, args, ...refused };

  const [flag = ''] = args.slice(at, at + 1);
  const given = flag.includes('=') ? flag.slice('--ui='.length) : (args[at + 1] ?? '');
  args.splice(at, flag.includes('=') ? 1 : 2);
  if (given === '') return { ...own, args, refusal: wrongCall('value-missing', ['--ui']) };
  const ui = uiLanguage(given);
  if (ui) return { ...own, ui, args, ...refused };
  return { ...own, args, refusal: wrongCall('unknown-ui', [given, nearest(given, uiLanguages, 1)]) };
}

/** As POSIX has it: the first that is set decides. Other languages than ours get bokmål. */
function fromEnvironment({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): UiLanguage {
  return uiLanguage(LC_ALL || LC_MESSAGES || LANG || '') ?? 'nb';
}

function uiLanguage(tag: string): UiLanguage | undefined {
  const language = languageOf(tag);
  return uiLanguages.find((ui) => ui === language);
}
