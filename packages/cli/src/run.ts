import { run as runApplication } from '@stricli/core';
import { application } from './app.js';
import type { Surroundings } from './context.js';
import { locales } from './locales/index.js';
import { Refusal, wrongInput } from './refusal.js';
import { report } from './report.js';
import { ownArguments } from './ui-language.js';

/**
 * Runs the program.
 * @param args what stands after its name
 * @returns 0 when all went well, 1 when the input is wrong, 2 when it was called wrongly
 */
export async function run(args: readonly string[], { stdout, stderr, env }: Surroundings): Promise<0 | 1 | 2> {
  const own = ownArguments(args, env);
  let refusal = own.refusal;
  let hasFailed = false;
  if (!refusal) {
    const refuse = (error: unknown): void => {
      refusal ??= error instanceof Refusal ? error : unforeseen(error);
    };
    const process = {
      stdout: stdout as { write(text: string): void },
      stderr: { write: () => undefined },
      env,
      exitCode: 0,
    };
    await runApplication(await application(locales[own.ui], own.args[0], refuse), own.args, {
      process,
      stdout,
      stderr,
      env,
      isJson: own.isJson,
      ui: own.ui,
      words: locales[own.ui],
      fail: () => void (hasFailed = true),
    });
  }
  if (!refusal) return hasFailed ? 1 : 0;
  await report(refusal, { ...own, stderr, env });
  return refusal.exitCode;
}

/** A fault of ours. Readers get a sentence they can pass on, never a trace. */
function unforeseen(error: unknown): Refusal {
  return wrongInput('unforeseen', [
    error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]}` : String(error),
  ]);
}
