// What `npm run wordpress` runs: a WordPress to try things in, until Ctrl+C.
import { startWordPress } from './instance.mjs';
import { installPackages, whyNot } from './packages.mjs';

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0)); // clears up
try {
  if (process.argv.includes('--install') && whyNot()) installPackages();
  const { address, passwords, versions } = await startWordPress();
  const logIns = Object.entries(passwords).map(([name, password]) => `    ${name.padEnd(15)}${password}`);
  const made = Object.entries(versions).map((pair) => pair.join(' '));
  console.log(`
  WordPress is at ${address}/, its desk at ${address}/wp-admin/

${logIns.join('\n')}

  The administrator may embed scripts; what the editor writes goes through the sanitizer.
  ${made.join(', ')}. Press Ctrl+C to stop; nothing is kept.
`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
