import { wrongInput } from './refusal.js';
import { report } from './report.js';
import { run } from './run.js';
import { ownArguments } from './ui-language.js';

const args = process.argv.slice(2);

process.stdout.on('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit(0); // the reader, such as `head`, had enough
  report(wrongInput('result-not-written', [code]), { ...ownArguments(args, process.env), ...process });
  process.exit(1);
});
process.exitCode = await run(args, process);
