import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { cli } from '../run.test-helper.js';

const data = fileURLToPath(new URL('../../../data/', import.meta.url));
const yaml = readFileSync(join(data, 'partnerships/sor-rogaland/strategy-2025.yml'), 'utf8');
const json = readFileSync(join(data, 'dist/json/plans/sor-rogaland/strategy-2025.json'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'cli-find-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function rendered(name: string, content: string | Buffer, ui = 'nb') {
  const file = join(folder, name);
  writeFileSync(file, content);
  const { code, stdout, stderr } = await cli(['render', file, '--date', '2026-05-01', '--ui', ui]);
  const said = stderr.replaceAll(folder, '').trimEnd().split('\n');
  return { code, stdout, said: said.map((line) => line.replace(/ \(HFS\d{3}\)$/, '')), codes: codesIn(stderr) };
}

/** The code behind each sentence; what `check` does not say has none. */
function codesIn(stderr: string): string[] {
  return [...stderr.matchAll(/ \((HFS\d{3})\)$/gm)].map(([, code = '']) => code);
}

/** One character for each byte, as old programs save. */
const windows = (text: string) => Buffer.from(text.replace(/[^\0-ÿ]/g, '-'), 'latin1');
const begun = '{"schemaVersion":1,"type":"plan"';
const inHead = (text: string) => json.replace('{"schemaVersion":1', `{${text}`);
const bomb = Array.from({ length: 30 }, (_, n) => `k${n}: &k${n} [*k${n - 1}, *k${n - 1}]`).join('\n');

const notUtf8 = 'Filen er ikke lagret som UTF-8. Lagre den på nytt som UTF-8 i teksteditoren.';
const tooDeep = 'Her ligger for mange nivåer inni hverandre. Sjekk parenteser og innrykk.';
const notJson =
  'Filen er ikke gyldig JSON. Se etter et komma, et anførselstegn, en parentes eller en merknad som er feil her.';
const brokenYaml = 'Filen kan ikke leses her. Sjekk innrykk, kolon og anførselstegn på linjen og linjen over.';
const other =
  'Filen inneholder ikke noe som kan brukes her. Gi en plan, et helsefellesskap, listen over kommuner eller ordlisten.';

describe('what cannot be read is told in one sentence', () => {
  test.each<[name: string, content: string | Buffer, sentence: string]>([
    ['50mb.json', Buffer.alloc(50_000_000, ' '), '/50mb.json: Filen er større enn 2 MB. Sjekk at det er riktig fil.'],
    ['50mb.yml', Buffer.alloc(50_000_000, 'a\n'), '/50mb.yml: Filen er større enn 2 MB. Sjekk at det er riktig fil.'],
    ['utf16.yml', Buffer.from(`\ufeff${yaml}`, 'utf16le'), `/utf16.yml: ${notUtf8}`],
    ['windows.yml', windows(yaml), `/windows.yml: ${notUtf8}`],
    ['windows.json', windows(json), `/windows.json: ${notUtf8}`],
    [
      'picture.json',
      Buffer.from([0x89, 0x50, 0, 0xff]),
      '/picture.json: Dette er ikke en tekstfil. Gi en JSON- eller YAML-fil.',
    ],
    ['empty.yml', ' \n', '/empty.yml: Filen er tom. Sjekk at den er lagret.'],
    [
      'twice.yml',
      yaml.replace('language: nb\n', 'language: nb\nlanguage: nn\n'),
      '/twice.yml:13:1: Feltet «language» står to ganger på samme sted. Behold det ene.',
    ],
    [
      'twice.json',
      `${begun},\n"type":"plan"}`,
      '/twice.json:2:1: Feltet «type» står to ganger på samme sted. Behold det ene.',
    ],
    [
      'proto.yml',
      `${yaml}__proto__: { a: b }\n`,
      '/proto.yml:192:1: __proto__: Feltet «__proto__» finnes ikke. Sjekk skrivemåten, eller fjern det.',
    ],
    [
      'proto.json',
      '{"__proto__":{"schemaVersion":1,"type":"plan"}}',
      '/proto.json: Feltet «type» mangler. Skriv hva filen inneholder: plan, partnership, municipality-index eller glossary.',
    ],
    ['deep.json', '['.repeat(100_000) + ']'.repeat(100_000), `/deep.json:1:65: ${tooDeep}`],
    ['deep.yml', '['.repeat(900_000), `/deep.yml:1:65: ${tooDeep}`],
    [
      'deep-by-indent.yml',
      Array.from({ length: 1000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
      `/deep-by-indent.yml:258:1: ${tooDeep}`,
    ],
    ['hyphens.yml', '- '.repeat(500_000), `/hyphens.yml:1:255: ${brokenYaml}`],
    ['commas.yml', `[${','.repeat(900_000)}]`, `/commas.yml:1:128: ${brokenYaml}`],
    ['comma.json', `${begun},\n}`, `/comma.json:2:1: ${notJson}`],
    ['comment.json', `// hei\n${begun}}`, `/comment.json:1:1: ${notJson}`],
    ['cut.json', begun, `/cut.json:1:33: ${notJson}`],
    ['page.json', '<!doctype html>', `/page.json:1:1: ${notJson}`],
    [
      'tag.yml',
      yaml.replace('Visjon', '!Visjon'),
      '/tag.yml:30:11: localTerms.vision: Sett anførselstegn rundt teksten, for uten dem leses ! ikke som en del av den.',
    ],
    [
      'remark.yml',
      yaml.replace('Visjon', 'Visjon # vår'),
      '/remark.yml:30:11: localTerms.vision: Sett anførselstegn rundt teksten, for uten dem leses # ikke som en del av den. Er det en merknad, så gi den en egen linje.',
    ],
    [
      'year.yml',
      yaml.replace('"2025"', '2025'),
      '/year.yml:14:3: period.from: Sett anførselstegn rundt tallet: "2025".',
    ],
    [
      'field.yml',
      yaml.replace('localTerms:', 'localTermz:'),
      '/field.yml:29:1: localTermz: Feltet «localTermz» finnes ikke. Mente du localTerms?',
    ],
    [
      'goal.json',
      json.replace('"goals":[', '"goals":[\n5,'),
      '/goal.json:2:1: goals[0]: Her skal det stå felter med navn og verdi: id, text, sources og kind.',
    ],
    [
      'added-proto.json',
      inHead('"__proto__":{"kind":"explainer"},"schemaVersion":1'),
      '/added-proto.json:1:2: __proto__: Feltet «__proto__» finnes ikke. Sjekk skrivemåten, eller fjern det.',
    ],
    [
      'newer.json',
      inHead('"schemaVersion":2'),
      '/newer.json:1:2: schemaVersion: Filen er laget for en nyere utgave av programmet. Oppdater @helsefellesskap/cli.',
    ],
    [
      'newer.yml',
      yaml.replace('schemaVersion: 1', 'schemaVersion: 99'),
      '/newer.yml:4:1: schemaVersion: Filen er laget for en nyere utgave av programmet. Oppdater @helsefellesskap/cli.',
    ],
    [
      'version.yml',
      yaml.replace('schemaVersion: 1', 'schemaVersion: "1"'),
      '/version.yml:4:1: schemaVersion: Versjonsnummeret (schemaVersion) kan ikke leses. Skriv 1, eller hent filen på nytt fra den som ga den ut.',
    ],
    [
      'type.yml',
      yaml.replace('type: plan', 'type: plann'),
      '/type.yml:5:1: type: Ingen widget viser «plann». Mente du plan?',
    ],
    [
      'group.json',
      '{"schemaVersion":1,"type":"patient-group"}',
      '/group.json:1:20: type: Ingen widget viser «patient-group». Gi en fil der «type» er plan, partnership, municipality-index eller glossary.',
    ],
    [
      'row.json',
      '{"id":"helse-vest","orgNumber":"983658725"}',
      '/row.json:1:1: type: Ingen widget viser «organisation». Gi en fil der «type» er plan, partnership, municipality-index eller glossary.',
    ],
    ['word.yml', 'hei', `/word.yml: ${other}`],
    ['null.json', 'null', `/null.json: ${other}`],
  ])('%s', async (name, content, sentence) => {
    expect(await rendered(name, content)).toMatchObject({ code: 1, stdout: '', said: [sentence] });
  });

  test('aliases that would grow beyond any memory are never followed', async () => {
    const { code, said } = await rendered('bomb.yml', `schemaVersion: 1\ntype: plan\n${bomb}`);
    expect(code).toBe(1);
    expect(said).toHaveLength(11);
    expect(said.at(-1)).toMatch(/^Og \d+ feil til\. Rett disse først, og prøv igjen\.$/);
    expect(said[0]).toMatch(/^\/bomb\.yml:\d+:\d+: k0: Sett anførselstegn rundt teksten/);
  });

  test('a pipe without a writer, a folder and a device are refused, not waited for', async () => {
    const pipe = join(folder, 'pipe.yml');
    if (process.platform !== 'win32') {
      execFileSync('mkfifo', [pipe]);
      expect((await cli(['render', pipe])).stderr).toContain('kan ikke åpnes. Sjekk at det er en vanlig fil');
      expect((await cli(['render', '/dev/zero'])).stderr).toContain('kan ikke åpnes.');
    }
    expect((await cli(['render', folder])).stderr).toContain('er en mappe. Skriv navnet på en fil i den.');
  });

  test('a file by almost that name is pointed to', async () => {
    writeFileSync(join(folder, 'strategi.yml'), yaml);
    expect((await cli(['render', join(folder, 'stratgi.yml')])).stderr).toContain('Mente du strategi.yml?');
  });

  test('what is published and no widget shows is told of as such, also by its id', async () => {
    const { code, stderr } = await cli(['render', 'frail-older-people']);
    expect([code, stderr]).toEqual([
      1,
      'Ingen widget viser «patient-group». Gi en fil der «type» er plan, partnership, municipality-index eller glossary.\n',
    ]);
  });

  test('a value that no record may have is told as check tells it, also where a format would write it', async () => {
    const file = join(folder, 'language.json');
    writeFileSync(file, json.replace('"language":"nb"', '"language":"no"'));
    const refused = await cli(['export', file, '--to', 'dcat']);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    const sentence = 'language: Velg én av disse: nb, nn, se, sma, smj, fkv, en.';
    expect(refused.stderr).toMatch(new RegExp(`:1:\\d+: ${sentence} \\(HFS043\\)\n$`));
    expect((await cli(['check', file, '--level', 'error'])).stdout).toContain(sentence);
  });

  test('with the code that check gives it', async () => {
    const { codes } = await rendered('field.yml', yaml.replace('localTerms:', 'localTermz:'));
    expect(codes).toEqual(['HFS044']);
    expect((await rendered('newer.yml', yaml.replace('schemaVersion: 1', 'schemaVersion: 99'))).codes).toEqual([]);
  });

  test('in the language of the reader', async () => {
    const written = yaml.replace('localTerms:', 'localTermz:');
    expect((await rendered('field.yml', written, 'nn')).said[0]).toContain('Feltet «localTermz» finst ikkje.');
    expect((await rendered('field.yml', written, 'en')).said[0]).toContain('There is no field “localTermz”.');
  });

  test('nothing in a file steers the terminal', async () => {
    const { said } = await rendered('escape.yml', yaml.replace('title:', '"\\e[31mred": 1\ntitle:'));
    expect(said[0]).not.toContain('\u001b');
  });
});

describe('what is written in another way and means the same is read', () => {
  const plain = cli(['render', 'sor-rogaland/strategy-2025', '--date', '2026-05-01']);

  test.each([
    ['mark.yml', `\ufeff${yaml}`],
    ['mark.json', `\ufeff${json}`],
    ['lines.yml', yaml.replaceAll('\n', '\r\n')],
    ['lines.json', json.replaceAll(',"', ',\r\n"')],
    ['json.yml', json],
    ['without-ending', yaml],
    ['draft.json', inHead('"schemaVersion":0')],
  ])('%s', async (name, content) => {
    expect((await rendered(name, content)).stdout).toBe((await plain).stdout);
  });
});
