import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../scripts/verify-quotes.ts', import.meta.url));
const tsx = ['--import', import.meta.resolve('tsx')];
const temporary = mkdtempSync(join(tmpdir(), 'helsefellesskap-'));
const [root, documents] = [join(temporary, 'data'), join(temporary, 'documents')];
afterAll(() => rmSync(temporary, { recursive: true }));

const document = 'Plan for alle\n\nVi skal samarbeide\nom helse.\n';
const sha256 = createHash('sha256').update(document).digest('hex');
const yaml = `
schemaVersion: 1
type: plan
id: a-plan
kind: explainer
language: nb
title: { text: Plan for alle, sources: [{ line: 1 }] }
vision: { id: vision, text: Vi skal samarbeide om helse., sources: [{ line: 3, lineEnd: 4 }] }
documents: [{ id: the-document, title: Plan for alle, kind: plan, sha256: ${sha256}, completeness: whole }]
sections: []
`;
for (const folder of ['partnerships', 'patient-groups', 'plans', 'registers'])
  mkdirSync(join(root, folder), { recursive: true });
mkdirSync(documents);
writeFileSync(join(root, 'registers/municipalities.json'), '{"municipalities":[]}');
writeFileSync(join(root, 'registers/organisations.json'), '{"organisations":[]}');
writeFileSync(join(root, 'registers/SOURCES.md'), '');
writeFileSync(join(root, 'redirects.yml'), '[]');
cpSync(fileURLToPath(new URL('../glossary.yml', import.meta.url)), join(root, 'glossary.yml'));

/** What the script answers for a plan and a document. */
function verify(plan: string, text: string) {
  writeFileSync(join(root, 'plans/a-plan.yml'), plan);
  writeFileSync(join(documents, 'document.txt'), text);
  return run(documents, root);
}

function run(...parts: string[]) {
  const { INIT_CWD: _, ...env } = process.env;
  return spawnSync(process.execPath, [...tsx, script, ...parts], { encoding: 'utf8', env });
}

describe('verify-quotes', () => {
  it('is content when every quote is found', () => {
    const { status, stdout, stderr } = verify(yaml, document);
    expect(stderr).toBe('');
    expect(stdout).toContain('In all 2 of 2 quotes found (100 %)');
    expect(status).toBe(0);
  });

  it('fails and says which quote of which plan at which line, when one letter is changed', () => {
    const { status, stdout, stderr } = verify(yaml.replace('samarbeide', 'samarbeida'), document);
    expect(stderr).toBe(
      'a-plan: vision.sources[0]: not found in the-document, line 3–4: «Vi skal samarbeida om helse.»\n',
    );
    expect(stdout).toContain('In all 1 of 2 quotes found (50 %)');
    expect(status).toBe(1);
  });

  it('fails and names the document that is not in the folder, also when one letter of it is changed', () => {
    const { status, stdout, stderr } = verify(yaml, document.replace('helse', 'Helse'));
    expect(stderr).toBe(`a-plan: document the-document is not in the folder (sha256 ${sha256})\n`);
    expect(stdout).toContain('In all 0 of 2 quotes found (0 %)');
    expect(status).toBe(1);
  });

  it('finds the quote of an external anchor anywhere in a document that was read', () => {
    const subtitle = (quote: string) =>
      `${yaml}subtitle: { text: { en: For all }, sources: [{ method: external, quote: ${quote} }] }\n`;
    expect(verify(subtitle('for alle'), document).stdout).toContain('In all 3 of 3 quotes found (100 %)');
    const { status, stderr } = verify(subtitle('for hver'), document);
    expect(stderr).toBe('a-plan: subtitle.sources[0]: not found in the-document: «for hver»\n');
    expect(status).toBe(1);
  });

  it('finds the words that name no place, wherever they stand in the plan', () => {
    const { status, stdout, stderr } = verify(
      `${yaml}localTerms: { goals: Vi skal }\nperiod: { to: "2030", text: for alle }\n`,
      document,
    );
    expect(stderr).toBe('');
    expect(stdout).toContain('In all 2 of 2 other words of the sources found');
    expect(status).toBe(0);
  });

  it('fails and says which words stand nowhere in the plan, unless they are marked as ours', () => {
    const reference = (title: string) =>
      `${yaml}references: [{ id: r, title: ${title}, kind: plan, citations: [{ text: Plan, sources: [{ line: 1 }] }] }]\n`;
    const { status, stdout, stderr } = verify(reference('Planen vår'), document);
    expect(stderr).toBe('a-plan: references[0].title: not found in the-document: «Planen vår»\n');
    expect(stdout).toContain('In all 3 of 3 quotes found (100 %)');
    expect(stdout).toContain('In all 0 of 1 other words of the sources found');
    expect(status).toBe(1);
    expect(verify(reference('{ nb: Planen vår, editorial: [nb] }'), document).status).toBe(0);
  });

  it('finds them in another document of the plan, such as an action plan of its own', () => {
    const actions = 'Handlingsplan\nAvdeling for e-helse\n';
    const hash = createHash('sha256').update(actions).digest('hex');
    const second = `{ id: actions, title: Handlingsplan, kind: plan, sha256: ${hash}, completeness: whole }`;
    const plan = (owner: string) =>
      `${yaml.replace('completeness: whole }]', `completeness: whole }, ${second}]`)}localTerms: { goals: ${owner} }\n`;
    writeFileSync(join(documents, 'actions.txt'), actions);
    const [found, lost] = [verify(plan('Avdeling for e-helse'), document), verify(plan('Avdelingen'), document)];
    rmSync(join(documents, 'actions.txt'));
    expect(found).toMatchObject({ stderr: '', status: 0 });
    expect(lost.stderr).toBe('a-plan: localTerms.goals: not found in the-document or actions: «Avdelingen»\n');
  });

  it('says which file it leaves out because it is too large, unreadable or leads nowhere, and reads the others', () => {
    const at = (name: string) => join(documents, name);
    writeFileSync(at('large'), '');
    truncateSync(at('large'), 3 * 1024 ** 3); // a hole: it takes no room on the disk
    symlinkSync(at('gone'), at('broken'));
    symlinkSync(at('round'), at('round'));
    writeFileSync(at('secret'), '');
    chmodSync(at('secret'), 0);
    const { status, stdout, stderr } = verify(yaml, document);
    for (const name of ['large', 'broken', 'round', 'secret']) rmSync(at(name));
    expect(stderr).toContain(`${at('broken')} cannot be read and is left out\n`);
    expect(stderr).toContain(`${at('round')} cannot be read and is left out\n`);
    expect(stderr).toContain(`${at('large')} is no file, or larger than 100 MB, and is left out\n`);
    if (process.getuid?.() !== 0) expect(stderr).toContain(`${at('secret')} cannot be read and is left out\n`); // root may read all
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toContain('In all 2 of 2 quotes found (100 %)');
    expect(status).toBe(0);
  });

  it('reads a document through a link', () => {
    verify(yaml, document);
    const linked = join(temporary, 'linked');
    mkdirSync(linked);
    symlinkSync(join(documents, 'document.txt'), join(linked, 'document.txt'));
    expect(run(linked, root).status).toBe(0);
  });

  it('asks for a folder when none is named, it is empty, or it does not exist', () => {
    for (const parts of [[], [''], [join(temporary, 'gone')]]) {
      const { status, stderr } = run(...parts);
      expect(stderr).toContain('Name a folder that holds the documents');
      expect(status).toBe(2);
    }
  });
});
