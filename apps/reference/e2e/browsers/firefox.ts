import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { typing, type Browser, type Question } from './browser.js';

/** Debian's Firefox, by WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/), which it speaks itself. */
export async function startFirefox(): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const firefox = spawn('firefox-esr', [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port=0',
  ]);
  const socket = new WebSocket(`${await addressOf(firefox)}/session`);
  await once(socket, 'open');

  const waiting = new Map<number, (answer: Answer) => void>();
  socket.on('message', (data: Buffer) => {
    const answer = JSON.parse(data.toString()) as Answer;
    waiting.get(answer.id)?.(answer);
  });
  let asked = 0;
  const call = async (method: string, params: object): Promise<Result> => {
    const id = ++asked;
    const answer = new Promise<Answer>((come) => waiting.set(id, come));
    socket.send(JSON.stringify({ id, method, params }));
    const { result, error, message } = await answer;
    if (!result) throw new Error(`${method}: ${error} ${message}`);
    return result;
  };

  await call('session.new', { capabilities: {} });
  const { context } = await call('browsingContext.create', { type: 'tab' });
  return {
    async open(url) {
      await call('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async ask<T>(question: Question<T>) {
      const expression = `(async () => JSON.stringify(await (${question})()))()`;
      const answer = await call('script.evaluate', { expression, target: { context }, awaitPromise: true });
      if (!answer.result) throw new Error(answer.exceptionDetails?.text);
      return JSON.parse(answer.result.value ?? 'null') as T;
    },
    async press(...pressed) {
      await call('input.performActions', { context, actions: typing(pressed) });
    },
    async close() {
      firefox.kill();
      await once(firefox, 'exit');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Answer {
  id: number;
  result?: Result;
  error?: string;
  message?: string;
}

interface Result {
  context?: string;
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Firefox says where it listens, among much else. */
async function addressOf(firefox: ChildProcessWithoutNullStreams): Promise<string> {
  let said = '';
  return new Promise((found, missing) => {
    firefox.stderr.on('data', (piece) => {
      said += String(piece);
      const [address] = /ws:\/\/\S+/.exec(said) ?? [];
      if (address) found(address);
    });
    firefox.once('exit', () => missing(new Error(`Firefox did not start: ${said}`)));
  });
}
