import { run } from './run.js';

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  process.exit(code === 'EPIPE' ? 0 : 1); // the reader, such as `head`, had enough
});
process.exitCode = await run(process.argv.slice(2), process);
