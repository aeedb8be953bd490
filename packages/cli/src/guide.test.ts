import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const guide = readFileSync(join(root, 'docs/guides/legg-inn-en-strategi.md'), 'utf8');
const blocks = [...guide.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', path = '', text = '']) => ({ language, path, text }),
);

/** A folder with nothing in it but the command, as the project's own folder has it. */
const clean = mkdtempSync(join(tmpdir(), 'cli-guide-'));
mkdirSync(join(clean, 'node_modules/.bin'), { recursive: true });
symlinkSync(join(root, 'packages/cli/bin/helsefellesskap.js'), join(clean, 'node_modules/.bin/helsefellesskap'));
writeFileSync(join(clean, 'package.json'), '{}');
const desk = join(clean, 'min-strategi');
afterAll(() => rmSync(clean, { recursive: true }));

function typed(text: string) {
  const cwd = existsSync(desk) ? desk : clean;
  const env = {
    PATH: process.env['PATH'],
    HOME: clean,
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
  };
  return new Promise<{ code: unknown; said: string }>((answer) => {
    execFile('sh', ['-e', '-c', text], { cwd, env, encoding: 'utf8' }, (error, stdout, stderr) =>
      answer({ code: error?.code ?? 0, said: stdout + stderr }),
    );
  });
}

/** What the guide asks for: find the line that begins with the name of the field, and put this in its place. */
function replaced(file: string, text: string): string {
  const fields = [...text.matchAll(/^(\w+):.*\n(?:^ .*\n)*/gm)];
  expect(fields.map(([field]) => field).join('')).toBe(text);
  return fields.reduce((before, [field, name]) => {
    const old = new RegExp(`^${name}:.*\\n(?:^ .*\\n)*`, 'm');
    expect(before, `the file has a line that begins with ${name}:`).toMatch(old);
    return before.replace(old, () => field);
  }, file);
}

test.skipIf(process.platform === 'win32')(
  'whoever follows the guide “Legg inn en strategi” word by word, from a clean folder, ends with a green check',
  async () => {
    let answers = 0;
    for (const [index, { language, path, text }] of blocks.entries()) {
      const file = join(desk, path);
      if (language === 'txt') writeFileSync(file, text);
      if (language === 'yaml') writeFileSync(file, replaced(readFileSync(file, 'utf8'), text));
      if (language === 'sh') {
        const ended = await typed(text);
        const next = blocks[index + 1];
        const answer = next?.language === 'text' ? next.text : '';
        expect({ did: text, ...ended }).toEqual({
          did: text,
          code: answer.includes('HFS') ? 1 : 0,
          said: answer,
        });
        if (answer) answers += 1;
      }
    }
    expect(answers).toBe(3);
    const page = readFileSync(join(desk, 'utkast.html'), 'utf8');
    for (const words of ['Gode helsetjenester til rett tid', 'Pasienten opplever sammenheng.', 'Beholde og rekruttere'])
      expect(page).toContain(words);
  },
  120_000,
);

test('the settings for an editor name schemas that the model publishes', () => {
  const { text } = blocks.find(({ language }) => language === 'json')!;
  const schemas = Object.keys((JSON.parse(text) as Record<string, object>)['yaml.schemas']!);
  expect(schemas.length).toBeGreaterThan(1);
  for (const schema of schemas) expect(existsSync(join(root, schema)), schema).toBe(true);
});
