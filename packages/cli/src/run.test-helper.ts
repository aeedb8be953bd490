import { run } from './run.js';

/** A run of the program in this process: its exit code, and all it said. */
export async function cli(args: string[], env: NodeJS.ProcessEnv = {}) {
  const said = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof said) => ({
    write: (text: string | Uint8Array) => void (said[name] += String(text)),
  });
  const code = await run(args, { stdout: stream('stdout'), stderr: stream('stderr'), env });
  return { code, ...said };
}
