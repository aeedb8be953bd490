import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../scripts/verify-quotes.ts', import.meta.url));
const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
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

/** What the script answers for a plan and a document. */
function verify(plan: string, text: string) {
  writeFileSync(join(root, 'plans/a-plan.yml'), plan);
  writeFileSync(join(documents, 'document.txt'), text);
  return run(documents, root);
}

function run(...parts: string[]) {
  const { INIT_CWD: _, ...env } = process.env;
  return spawnSync(process.execPath, [tsx, script, ...parts], { encoding: 'utf8', env });
}

describe('verify-quotes', { timeout: 60_000 }, () => {
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

  it('asks for a folder when none is named, or it does not exist', () => {
    for (const parts of [[], [join(temporary, 'gone')]]) {
      const { status, stderr } = run(...parts);
      expect(stderr).toContain('Name a folder that holds the documents');
      expect(status).toBe(2);
    }
  });
});
