import { coloursFor } from './colours.js';
import type { Stream } from './context.js';
import { locales, type UiLanguage } from './locales/index.js';
import type { Complaint, Place, Refusal } from './refusal.js';

interface Reading {
  ui: UiLanguage;
  isJson: boolean;
  stderr: Stream;
  env: NodeJS.ProcessEnv;
}

type Colours = ReturnType<typeof coloursFor>;

const most = 10; // lines at once; programs get all

/** Says what is wrong: a line for each complaint, or one JSON object for programs. */
export async function report({ complaints, exitCode }: Refusal, { ui, isJson, stderr, env }: Reading): Promise<void> {
  const { problems } = await import('./locales/problems.js'); // most runs have nothing to refuse
  if (isJson) {
    const errors = complaints.map(({ code, say, place, didYouMean }) => ({
      code,
      message: say(ui, problems),
      ...place,
      ...(didYouMean?.length && { didYouMean }),
    }));
    stderr.write(`${JSON.stringify({ ok: false, exitCode, errors }, null, 2)}\n`);
    return;
  }
  const colours = coloursFor(stderr, env);
  for (const complaint of complaints.slice(0, most))
    stderr.write(`${line(complaint, complaint.say(ui, problems), colours)}\n`);
  if (complaints.length > most) stderr.write(`${locales[ui].andMore(complaints.length - most)}\n`);
}

/** `fil:linje:kolonne: felt: setning (kode)`, as editors and terminals make links of. Nothing in it steers the terminal. */
function line({ code, place }: Complaint, said: string, { bold, red, dim }: Colours): string {
  const where = place ? `${harmless(whereOf(place))}: ` : '';
  return bold(where) + red(harmless(said)) + (code.startsWith('HFS') ? dim(` (${code})`) : '');
}

function whereOf({ file, line, column, path }: Place): string {
  return [[file, line, column].filter(Boolean).join(':'), path].filter(Boolean).join(': ');
}

/** Text from a file, without what would steer the terminal. */
export function harmless(text: string): string {
  return text.replace(/\p{Cc}/gu, '�');
}
