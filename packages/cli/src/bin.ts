import { wrongInput } from './refusal.js';
import { report } from './report.js';
import { run } from './run.js';
import { ownArguments } from './ui-language.js';

const args = process.argv.slice(2);

let told: Promise<void> | undefined; // once, however many writes fail
process.stdout.on('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit(0); // the reader, such as `head`, had enough
  const refusal = wrongInput('result-not-written', [code]);
  told ??= report(refusal, { ...ownArguments(args, process.env), ...process }).then(() => process.exit(1));
});
process.exitCode = await run(args, process);
