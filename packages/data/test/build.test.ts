import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { readRecord } from '@helsefellesskap/model';
import type { Placed } from '@helsefellesskap/model/file';
import { check, plan } from '@helsefellesskap/model/schema';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { foreignIn, outputFiles } from '../src/output.js';
import { readData } from '../src/records.js';
import { mustBeMended } from '../src/placed.js';

const home = fileURLToPath(new URL('..', import.meta.url));
const day = '2026-06-01';
const folder = mkdtempSync(join(tmpdir(), 'helsefellesskap-'));
afterAll(() => rmSync(folder, { recursive: true }));

const isLong = /strategy-\d+\.yml$|helse-sor-ost-/; // plans that most of the time would go to, and that no test here looks at
const file = 'partnerships/vestfold/partnership.yml';
const original = readFileSync(join(home, file), 'utf8');

/** What the editor is told after a change in one file. */
function told(path: string, text: string | Uint8Array): string[] {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  return mustBeMended(readData(folder, { day }).findings).map(asLine);
}

const asLine = ({ file, line, field, text }: Placed) => [`${file}:${line}`, field, text.nb].filter(Boolean).join(': ');

const lineOf = (text: string, words: string) => text.split('\n').findIndex((line) => line.includes(words)) + 1;

describe('an editor', () => {
  beforeEach(() => {
    for (const part of ['partnerships', 'patient-groups', 'plans', 'registers', 'redirects.yml', 'glossary.yml']) {
      rmSync(join(folder, part), { recursive: true, force: true });
      cpSync(join(home, part), join(folder, part), { recursive: true, filter: (path) => !isLong.test(path) });
    }
  });

  it('is told nothing when all is well', () => {
    expect(told(file, original)).toEqual([]);
  });

  it('is told the line, the field and the values to choose from when a value is wrong', () => {
    const text = original.replace('self-described', 'selvvalgt');
    expect(told(file, text)).toEqual([
      `${file}:${lineOf(text, 'selvvalgt')}: nameStatus: Velg én av disse: self-described, third-party, unverified.`,
    ]);
  });

  it('is told the line of a field that does not exist', () => {
    const text = original.replace('\nchanges:', '\nmedlemmer: []\nchanges:');
    const [line] = told(file, text);
    expect(line).toContain(`${file}:${lineOf(text, 'medlemmer')}: `);
    expect(line).toContain('Feltet «medlemmer» finnes ikke.');
  });

  it('is told to save a file as UTF-8 before any æ, ø or å is lost', () => {
    expect(told(file, Buffer.from(original, 'latin1'))).toContain(
      `${file}:1: Filen er ikke lagret som UTF-8. Lagre den på nytt som UTF-8 i teksteditoren.`,
    );
  });

  it('is told in Norwegian where a file cannot be read', () => {
    const quote = original.replace('name: { nb: Helsefellesskapet i Vestfold }', 'name: { nb: "Helsefellesskapet }');
    expect(told(file, quote)[0]).toMatch(new RegExp(`^${file}:\\d+: .*(anførselstegn|tegn)`));
    const tab = original.replace('  - { municipality', '\t- { municipality');
    expect(told(file, tab)[0]).toMatch(new RegExp(`^${file}:${lineOf(tab, '\t-')}: .*tabulator`));
    const star = original.replace('website: ', 'website: *');
    expect(told(file, star)[0]).toBe(
      `${file}:${lineOf(star, 'website')}: website: Sett anførselstegn rundt teksten, for uten dem leses * ikke som en del av den.`,
    );
  });

  it.each([
    ['Sande # 2 gikk ut', '#'],
    ['Sande\t# 2 gikk ut', '#'],
    ['# 2 gikk ut', '#'],
    ['&sande gikk ut', '&'],
    ['!sande gikk ut', '!'],
    ['!!str sande', '!'],
  ])('is told the file, the line and the path when «%s» would lose words after %s', (words, mark) => {
    const text = original.replace(/reason: .*/, `reason: ${words}`);
    expect(told(file, text)).toEqual([
      expect.stringMatching(
        `^${file}:${lineOf(text, 'reason:')}: changes\\[0\\]\\.reason: Sett anførselstegn rundt teksten, for uten dem leses ${mark} `,
      ),
    ]);
  });

  it('is told of a mark that no text can begin with, whatever follows it', () => {
    const text = original.replace(/reason: .*/, 'reason: !e!sande gikk ut');
    expect(told(file, text)).toEqual([
      `${file}:${lineOf(text, 'reason:')}: Sett anførselstegn rundt teksten, for uten dem leses ! ikke som en del av den.`,
    ]);
  });

  it('is told the path of words that are lost inside a list', () => {
    const text = original.replace('sources: [P-VESTFOLD]', 'sources:\n    - P-VESTFOLD # 3');
    expect(told(file, text)).toEqual([expect.stringContaining(': established.sources[0]: Sett anførselstegn')]);
  });

  it('may write # inside quotation marks, inside a word, and for remarks on lines of their own', () => {
    const reasons = ['"Sande # 2"', 'Sande#2', '"Sande" # 2', '>-\n      Sande # 2', 'Sande\n    # 2'];
    for (const reason of reasons) expect(told(file, original.replace(/reason: .*/, `reason: ${reason}`))).toEqual([]);
  });

  it('is told when a file holds two documents, or more than a file should', () => {
    expect(told(file, `${original}---\n${original}`)).toEqual([
      `${file}:${original.split('\n').length}: Her begynner et nytt dokument (--- eller ...). Fjern linjen, eller flytt det som følger, til en egen fil.`,
    ]);
    expect(told(file, `${original}# ${'x'.repeat(2_000_000)}\n`)).toEqual([
      `${file}:1: Filen er større enn 2 MB. Sjekk at det er riktig fil.`,
    ]);
  });

  it('is told which register or folder is missing, and nothing of what points to it', () => {
    const missing = 'Filen mangler. Sjekk at den ligger her og har riktig navn.';
    for (const part of ['registers/municipalities.json', 'registers/organisations.json', 'registers/SOURCES.md']) {
      rmSync(join(folder, part));
      expect(told(file, original)).toEqual([`${part}:1: ${missing}`]);
      cpSync(join(home, part), join(folder, part));
    }
    rmSync(join(folder, 'redirects.yml'));
    expect(told(file, original)).toEqual([`redirects.yml:1: ${missing}`]);
    cpSync(join(home, 'redirects.yml'), join(folder, 'redirects.yml'));
    rmSync(join(folder, 'patient-groups'), { recursive: true });
    expect(told(file, original)).toEqual([
      expect.stringMatching(/^patient-groups:1: Mappen mangler, eller kan ikke åpnes\./),
    ]);
  });

  it('is told once that the file of a partnership is missing, where its plans are', () => {
    const lost = 'partnerships/sor-rogaland/partnership.yml';
    rmSync(join(folder, lost));
    const strategy = 'partnerships/sor-rogaland/strategy-2025.yml';
    expect(told(strategy, readFileSync(join(home, strategy)))).toEqual([
      `${lost}:1: Filen mangler. Sjekk at den ligger her og har riktig navn.`,
    ]);
  });

  it.each(['null', '[]', '3', '{"kommuner": []}', '{"municipalities": 3}', '{"municipalities": null}'])(
    'is told that the list is missing when a register holds «%s»',
    (text) => {
      expect(told('registers/municipalities.json', text)).toEqual([
        expect.stringMatching(/^registers\/municipalities\.json:1: municipalities: Her skal det stå en liste\./),
      ]);
    },
  );

  it('is told where a register is broken', () => {
    const lines = told('registers/organisations.json', '{\n"organisations": [');
    expect(lines).toContainEqual(expect.stringMatching(/^registers\/organisations\.json:2: Filen er ikke gyldig JSON/));
    for (const line of lines) expect(line).toMatch(/^registers\//);
  });

  it('is told when a field stands twice', () => {
    const text = `${original}nameStatus: unverified\n`;
    expect(told(file, text)).toEqual([
      `${file}:${text.split('\n').length - 1}: Feltet «nameStatus» står to ganger på samme sted. Behold det ene.`,
    ]);
  });

  it('is told when the id is not the path', () => {
    const text = original.replace('id: vestfold', 'id: vestfoll');
    expect(told(file, text)).toEqual([
      `${file}:${lineOf(text, 'id: vestfoll')}: id: Id-en skal være den samme som mappen og filen: vestfold. Rett id-en, eller flytt filen.`,
    ]);
  });

  it('is told when a file lies where it is not read', () => {
    expect(told('plans/nhsp-2028.yaml', 'id: nhsp-2028')[0]).toContain('plans/nhsp-2028.yaml:1: Filen blir ikke lest');
  });

  it.each(['.DS_Store', 'vestfold/.strategy-2025.yml.swp', '.git/plan.yml', 'vestfold/Thumbs.db', 'desktop.ini'])(
    'is told nothing of partnerships/%s, which a system or an editor left there',
    (name) => expect(told(`partnerships/${name}`, 'x')).toEqual([]),
  );

  it.skipIf(process.platform === 'win32')('may link to a file that lies elsewhere, and is told when it is gone', () => {
    const path = 'plans/nhsp-2020-2023.yml';
    renameSync(join(folder, path), join(folder, 'elsewhere.yml'));
    symlinkSync(join(folder, 'elsewhere.yml'), join(folder, path));
    expect(told(file, original)).toEqual([]);
    expect([...readData(folder, { day }).data.ids.plans]).toContain('nhsp-2020-2023');
    rmSync(join(folder, 'elsewhere.yml'));
    expect(told(file, original)).toContainEqual(expect.stringMatching(`^${path}:1: Filen mangler\\.`));
  });

  it.skipIf(process.platform === 'win32')('is told of a link that leads round and round, and of nothing else', () => {
    const path = 'plans/round.yml';
    symlinkSync('round.yml', join(folder, path));
    expect(told(file, original)).toEqual([expect.stringMatching(`^${path}:1: Filen kan ikke åpnes\\.`)]);
  });

  it('is told when a municipality has another name, is unknown, or stands in two partnerships', () => {
    const text = original
      .replace('name: Horten', 'name: Hortn')
      .replace(
        'members:\n',
        'members:\n  - { municipality: "0301", name: Oslo }\n  - { municipality: "9999", name: Ingen }\n',
      );
    const lines = told(file, text).join('\n');
    expect(lines).toContain('«3901» heter «Horten» i registeret.');
    expect(lines).toContain('Kommune «9999» finnes ikke i registeret.');
    expect(lines).toContain('«Oslo» står i to helsefellesskap: oslo og vestfold.');
  });

  it('may have a municipality that two partnerships say they share', () => {
    const shared = 'partnerships/vest-viken/partnership.yml';
    const text = readFileSync(join(home, shared), 'utf8');
    const both = text.replace('members:\n', 'members:\n  - { municipality: "3903", name: Holmestrand }\n');
    expect(told(shared, both)).toEqual([]);
    expect(told(shared, both.replace('status: shared', 'status: settled')).join('\n')).toContain(
      '«Holmestrand» står i to helsefellesskap: vest-viken og vestfold.',
    );
  });

  it('is told when a municipality has no partnership', () => {
    const text = original.replace(/ {2}- \{ municipality: "3901".*\n/, '');
    expect(told(file, text)[0]).toMatch(/^registers\/municipalities\.json:\d+: .*«Horten» \(3901\) står ikke i noe/);
  });

  it('is told when an organisation or a source is not in its register', () => {
    const text = original.replace('id: sykehuset-i-vestfold', 'id: sykehuset').replaceAll('P-VESTFOLD', 'P-VESTFALL');
    const lines = told(file, text).join('\n');
    expect(lines).toContain('«sykehuset» finnes ikke i organisasjonsregisteret.');
    expect(lines).toContain('Kilden «P-VESTFALL» er ikke forklart i registers/SOURCES.md.');
  });

  it('is told when a plan points to something that does not exist', () => {
    const path = 'plans/nhsp-2024-2027.yml';
    const text = readFileSync(join(home, path), 'utf8')
      .replace('target: nhsp-2020-2023', 'target: nhsp-2016-2019')
      .replace('group: frail-older-people', 'group: old-people')
      .replace('id: prepared-for-crises', 'id: an-attractive-workplace');
    const lines = told(path, text).join('\n');
    expect(lines).toContain(`${path}:${lineOf(text, 'nhsp-2016')}: relations[0].target: «nhsp-2016-2019» finnes ikke.`);
    expect(lines).toContain('Pasientgruppen «old-people» finnes ikke i patient-groups.');
    expect(lines).toContain('Id-en «an-attractive-workplace» er brukt før i planen.');
  });

  it('is told when a redirect is no list, lacks something, or leads nowhere', () => {
    expect(told('redirects.yml', 'from: a')).toEqual([
      'redirects.yml:1: Her skal det stå en liste. Sett en bindestrek foran hvert punkt, eller [ ] rundt punktene.',
    ]);
    expect(told('redirects.yml', '# ingen\n')).toEqual([]);
    expect(told('redirects.yml', '- from: old\n  change: moved\n')[0]).toMatch(
      /^redirects\.yml:1: \[0\]\.to: «to» mangler/,
    );
    expect(told('redirects.yml', '- from: old\n  change: moved\n  to: [gone]\n')).toEqual([
      'redirects.yml:3: [0].to[0]: «gone» finnes ikke. Sjekk skrivemåten, eller si hvor den er flyttet.',
    ]);
  });

  it('is told of every fault in every file at once', () => {
    told('plans/nhsp-2020-2023.yml', 'type: [plan');
    told('patient-groups/frail-older-people.yml', 'labels: 3');
    const lines = told(file, original.replace('self-described', 'x').replace('website: ', 'website: x'));
    for (const part of [
      'plans/nhsp-2020-2023.yml:1',
      'patient-groups/frail-older-people.yml:1',
      'nameStatus',
      ': website:',
    ])
      expect(lines.join('\n')).toContain(part);
    expect(lines.join('\n')).not.toContain('er ikke en nasjonal plan'); // a file that cannot be read is still there
  });

  const out = join(folder, 'out');
  const build = () => {
    const tsx = ['--import', import.meta.resolve('tsx')];
    return spawnSync(process.execPath, [...tsx, join(home, 'scripts/build.ts'), folder, out], { encoding: 'utf8' });
  };

  it('stops the build, which then writes nothing', () => {
    told(file, original.replace('self-described', 'x'));
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toContain('Én feil må rettes.');
    expect(existsSync(out)).toBe(false);
  });

  it('may build into a folder again, and loses what an earlier build left there', () => {
    told(file, original);
    expect(build().status).toBe(0);
    cpSync(join(out, 'plans/nhsp-2020-2023.js'), join(out, 'plans/old.js'));
    cpSync(join(out, 'json/plans/nhsp-2020-2023.json'), join(out, 'json/plans/old.json'));
    expect(build().status).toBe(0);
    expect(existsSync(join(out, 'plans/old.js'))).toBe(false);
    expect(existsSync(join(out, 'json/plans/old.json'))).toBe(false);
  });

  it('keeps a folder that holds a file which the build did not make', () => {
    told(file, original);
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.txt'), 'mine');
    const { status, stderr } = build();
    expect(stderr).toContain(`${join(out, 'thesis.txt')} er ikke laget av bygget, og ville blitt slettet.`);
    expect(status).toBe(1);
    expect(readFileSync(join(out, 'thesis.txt'), 'utf8')).toBe('mine');
  });

  it.each(['plans/thesis.js', 'json/plans/thesis.json', 'index.d.ts'])('sees that %s is not from the build', (path) => {
    rmSync(out, { recursive: true, force: true });
    expect(foreignIn(out)).toBe(undefined);
    mkdirSync(dirname(join(out, path)), { recursive: true });
    expect(foreignIn(out)).toBe(undefined);
    writeFileSync(join(out, path), 'mine');
    expect(foreignIn(out)).toBe(join(out, path));
    expect(foreignIn(join(out, path))).toBe(join(out, path)); // a file, where a folder should be
  });
});

describe('the built package', () => {
  const { data } = readData(home, { day });
  const files = outputFiles(data, day);

  it('has code, types and JSON for every record', () => {
    for (const id of [...data.ids.partnerships]
      .map((name) => `partnerships/${name}`)
      .concat([...data.ids.plans].map((name) => `plans/${name}`)))
      for (const name of [`${id}.js`, `${id}.d.ts`, `json/${id}.json`]) expect(files.has(name), name).toBe(true);
  });

  it('begins every JSON file with its version and its type', () => {
    const json = [...files].filter(([name]) => name.startsWith('json/'));
    expect(json.length).toBeGreaterThan(30);
    for (const [name, text] of json) expect(text, name).toMatch(/^\{"schemaVersion":1,"type":"[a-z-]+",/);
  });

  it('has lists in JSON as records, and in code as lists', () => {
    const read = (name: string) => readRecord(JSON.parse(files.get(`json/${name}.json`) ?? ''), name);
    expect(read('municipalities')).toMatchObject({ municipalities: { length: 357 } });
    expect(read('organisations')).toMatchObject({ organisations: { length: 29 } });
    expect(read('partnerships')).toMatchObject({ partnerships: { length: 19 } });
    expect(read('patient-groups')).toMatchObject({ patientGroups: { length: 5 } });
    expect(read('redirects')).toMatchObject({ redirects: [] });
    expect(read('index')).toMatchObject({ partnershipIds: { length: 19 } });
    expect(files.get('redirects.js')).toContain('export const redirects = [];');
    expect(files.get('redirects.d.ts')).toContain('export declare const redirects: Redirect[];');
  });

  it('loads one partnership alone, without side effects', async () => {
    const text = files.get('partnerships/vestfold.js') ?? '';
    expect(text).not.toMatch(/^import|import\(/m);
    writeFileSync(join(folder, 'vestfold.mjs'), text);
    const before = Object.getOwnPropertyNames(globalThis);
    const loaded = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'vestfold.mjs')).href)) as object;
    expect(Object.keys(loaded)).toEqual(['partnership']);
    expect(loaded).toMatchObject({ partnership: { schemaVersion: 1, id: 'vestfold' } });
    expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
  });

  it('keeps the list of ids free of heavy data', () => {
    expect(files.get('index.js')).not.toMatch(/import|"name"/);
    expect(files.get('index.js')?.length).toBeLessThan(6000);
  });

  it('gathers the partnerships from their own modules', () => {
    expect(files.get('partnerships.js')?.match(/^import /gm)).toHaveLength(19);
  });

  it('tells each partnership which plans it has', () => {
    const partnership = JSON.parse(files.get('json/partnerships/sor-rogaland.json') ?? '') as unknown;
    expect(partnership).toMatchObject({
      plans: expect.arrayContaining([
        expect.objectContaining({ id: 'sor-rogaland/strategy-2025', kind: 'partnership-strategy' }),
      ]),
    });
    const silent = data.partnerships.filter(({ id }) => ![...data.ids.plans].some((plan) => plan.startsWith(`${id}/`)));
    for (const { id } of silent)
      expect(JSON.parse(files.get(`json/partnerships/${id}.json`) ?? ''), id).toMatchObject({
        plans: { absent: 'not-registered' },
      });
  });

  it('publishes plans that are complete: read again they are the same', () => {
    for (const id of data.ids.plans) {
      const published = JSON.parse(files.get(`json/plans/${id}.json`) ?? '') as unknown;
      expect(check(plan, published).record).toEqual(published);
    }
  });
});
