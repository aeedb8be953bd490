import { spawn } from 'node:child_process';
import { once } from 'node:events';

// A process group that is killed when its program ends, and when the pipe to us closes: nothing outlives us, however we
// end, not even the workers that PHP leaves behind.
const script = '{ "$@"; kill -9 0; } & cat > /dev/null; kill -9 0';

/** A program that ends when we do, at the latest. */
export function leash(program, args, env = {}) {
  const child = spawn('sh', ['-c', script, 'sh', program, ...args], {
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const gone = once(child, 'close');
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (words) => {
      said = (said + words).slice(-2000); // read to the end: a full pipe would stop the program
    });
  return {
    /** The last it said. */
    said: () => said,
    /** Waits a little, or fails if the program has ended. */
    async aMoment() {
      await new Promise((later) => setTimeout(later, 20));
      if (child.exitCode !== null || child.signalCode) throw new Error(`${program} ended before it was ready: ${said}`);
    },
    /** Resolves when it has ended and all it said has come. */
    gone,
    /** At once: nothing of it is kept. */
    kill() {
      if (child.pid && child.exitCode === null && !child.signalCode) process.kill(-child.pid, 'SIGKILL');
    },
  };
}
