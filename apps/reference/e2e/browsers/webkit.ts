import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { typing, type Browser, type Question } from './browser.js';

/** Debian's WebKit, by WebDriver (https://www.w3.org/TR/webdriver2/), on a screen that nobody sees. */
export async function startWebKit(): Promise<Browser> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [display] = (await once(screen.stdout, 'data')) as [Buffer];
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${display.toString().trim()}` },
  });
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
    if (value?.error) throw new Error(`${path}: ${value.error} ${value.message}`);
    return value;
  };
  for (let tries = 0; tries < 50 && !(await call('GET', '/status').catch(() => false)); tries += 1)
    await new Promise((wait) => setTimeout(wait, 100));

  const { sessionId } = (await call('POST', '/session', { capabilities: {} })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  return {
    async open(url) {
      await call('POST', `${session}/url`, { url });
    },
    async ask<T>(question: Question<T>) {
      const script = `
        const answer = arguments[0];
        (async () => JSON.stringify(await (${question})()))().then(
          (value) => answer({ value }), (error) => answer({ error: String(error) }))`;
      const { value, error } = (await call('POST', `${session}/execute/async`, { script, args: [] })) as Said;
      if (error) throw new Error(error);
      return JSON.parse(value ?? 'null') as T;
    },
    async press(...pressed) {
      await call('POST', `${session}/actions`, { actions: typing(pressed) });
    },
    async close() {
      await call('DELETE', session).catch(() => undefined);
      for (const program of [driver, screen]) {
        program.kill();
        await once(program, 'exit');
      }
    },
  };
}

interface Said {
  value?: string;
  error?: string;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
